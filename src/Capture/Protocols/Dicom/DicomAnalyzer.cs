using Mimamori.Capture.Hosts;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Dicom;

/// <summary>Who asks whom for an association, as what, and whether it was granted. Data sets are never looked at.</summary>
public static class DicomAnalyzer
{
    private const string Dicom = "dicom";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!AssociateMessage.LooksRight(bytes)) return Verdict.NotMine;
        if (!AssociateMessage.TryRead(bytes, out var message)) return Verdict.NeedMore;
        if (message.Kind == AssociateKind.Request != talk.FromClient) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Dicom);
        switch (message.Kind)
        {
            case AssociateKind.Request: ReadRequest(message, talk, notes); break;
            case AssociateKind.Accept: ReadAccept(message, talk, notes); break;
            case AssociateKind.Reject: NoteAnswer("no"u8, talk, notes); break;
        }
        return Verdict.Done;
    }

    private static void ReadRequest(in AssociateMessage message, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Client, Dicom, "callingAeTitle", message.CallingTitle);
        // Whether the other side really bears this title only its acceptance tells.
        notes.TextFact(talk.Client, Dicom, "callsAeTitle", message.CalledTitle);
        var kinds = ReadItems(message, talk.Client, notes);
        NoteKind(kinds, message, talk, notes);
    }

    private static void ReadAccept(in AssociateMessage message, in Talk talk, Notebook notes)
    {
        // The acceptor echoes both titles (PS3.8 table 9-17) and, by accepting, answers to the called one.
        notes.TextFact(talk.Server, Dicom, "calledAeTitle", message.CalledTitle);
        NoteAnswer("yes"u8, talk, notes);
        _ = ReadItems(message, talk.Server, notes);
    }

    private static void NoteAnswer(ReadOnlySpan<byte> accepted, in Talk talk, Notebook notes)
    {
        notes.ServiceOfSender(talk, Dicom);
        notes.TextFact(talk.Server, Dicom, "accepted", accepted);
    }

    private static ProposedKinds ReadItems(in AssociateMessage message, HostId host, Notebook notes)
    {
        var kinds = default(ProposedKinds);
        var cursor = new Cursor(message.Items);
        while (AssociateItem.TryRead(ref cursor, out var item))
        {
            if (item.Type == AssociateItem.UserInformation) ReadUserInformation(item, host, notes);
            else if (item.Type == AssociateItem.PresentationRequest || (item.Type == AssociateItem.PresentationAccept && item.IsAccepted))
                ReadPresentation(item, host, notes, ref kinds);
        }
        if (cursor.Left > 0) notes.Problem("dicom-item-too-long");
        return kinds;
    }

    private static void ReadPresentation(in AssociateItem context, HostId host, Notebook notes, ref ProposedKinds kinds)
    {
        var cursor = new Cursor(context.SubItems);
        while (AssociateItem.TryRead(ref cursor, out var item))
        {
            if (item.Type == AssociateItem.AbstractSyntax)
            {
                kinds.Add(item.Content);
                NoteUid(host, "sopClasses", item.Content, WellKnownUids.SopClass(UidText(item.Content)), notes);
            }
            else if (item.Type == AssociateItem.TransferSyntax)
                NoteUid(host, "transferSyntaxes", item.Content, WellKnownUids.TransferSyntax(UidText(item.Content)), notes);
        }
    }

    private static void ReadUserInformation(in AssociateItem user, HostId host, Notebook notes)
    {
        var cursor = new Cursor(user.SubItems);
        while (AssociateItem.TryRead(ref cursor, out var item))
        {
            // Sub-item 0x58 carries user names and passwords (PS3.7 annex D.3.3.7): it is passed over like all others.
            if (item.Type == AssociateItem.ImplementationClass) notes.TextFact(host, Dicom, "implementationClassUid", UidText(item.Content));
            if (item.Type == AssociateItem.ImplementationVersion) notes.TextFact(host, Dicom, "implementationVersionName", item.Content);
        }
    }

    private static void NoteUid(HostId host, string fact, ReadOnlySpan<byte> uid, ReadOnlySpan<byte> name, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        line.Add(UidText(uid));
        if (!name.IsEmpty) line.Add((byte)' ');
        line.Add(name);
        notes.TextFact(host, Dicom, fact, line.Text);
    }

    // A UID of odd length may be padded with a zero byte (PS3.5 section 9.1).
    private static ReadOnlySpan<byte> UidText(ReadOnlySpan<byte> uid) => uid.TrimEnd((byte)0);

    private static void NoteKind(in ProposedKinds kinds, in AssociateMessage message, in Talk talk, Notebook notes)
    {
        if (talk.Client.IsNone || !kinds.TryModality(out var because, out var confidence)) return;
        Span<byte> title = stackalloc byte[CleanText.LengthMax];
        var length = CleanText.Write(message.CallingTitle.Trim((byte)' '), title);
        notes.Kind(talk.Client, "modality", confidence, $"dicom: requests association as {System.Text.Encoding.UTF8.GetString(title[..length])} with SOP class {because}");
    }
}
