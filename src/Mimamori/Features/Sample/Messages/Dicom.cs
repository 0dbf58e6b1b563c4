using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>DICOM's upper layer (PS3.8 9.3) and a few of its services (PS3.7 9.3). Patients are TEST and nothing else.</summary>
internal static class Dicom
{
    private const int EchoRequest = 0x30;
    private const int StoreRequest = 0x01;
    private const int FindRequest = 0x20;
    private const int Reply = 0x8000;
    private const int NoDataSet = 0x0101;

    public static byte[] Associate(DicomAssociation wish)
    {
        var items = new ByteWriter().Bytes(Item(0x10, "1.2.840.10008.3.1.1.1"));
        for (var at = 0; at < wish.Classes.Count; at++)
            items.Bytes(Item(0x20, [(byte)(2 * at + 1), 0, 0, 0, .. Item(0x30, wish.Classes[at]), .. wish.Syntaxes.SelectMany(syntax => Item(0x40, syntax))]));
        return Pdu(1, Titles(wish).Bytes(items.Done()).Bytes(User(wish.ImplementationUid, wish.ImplementationName)));
    }

    public static byte[] Accept(DicomAssociation wish, string implementationUid, string implementationName)
    {
        var items = new ByteWriter().Bytes(Item(0x10, "1.2.840.10008.3.1.1.1"));
        for (var at = 0; at < wish.Classes.Count; at++)
            items.Bytes(Item(0x21, [(byte)(2 * at + 1), 0, 0, 0, .. Item(0x40, wish.Syntaxes[0])]));
        return Pdu(2, Titles(wish).Bytes(items.Done()).Bytes(User(implementationUid, implementationName)));
    }

    public static byte[] Echo(int context) => Command(context, DicomClasses.Verification, EchoRequest, NoDataSet);

    public static byte[] EchoReply(int context) => Command(context, DicomClasses.Verification, EchoRequest | Reply, NoDataSet, US(0x0900, 0));

    /// <summary>The order to store one picture, and the start of the picture with a dummy patient.</summary>
    public static byte[] Store(int context, string modality, string maker, string instance)
    {
        var sopClass = DicomClasses.StorageOf(modality);
        var picture = Element(0x0008, 0x0016, Uid(sopClass)).Concat(Element(0x0008, 0x0018, Uid(instance)))
            .Concat(Element(0x0008, 0x0060, Text(modality))).Concat(Element(0x0008, 0x0070, Text(maker)))
            .Concat(Element(0x0010, 0x0010, Text("TEST^DUMMY"))).Concat(Element(0x0010, 0x0020, Text("TEST0000"))).ToArray();
        return [.. Command(context, sopClass, StoreRequest, 0, Element(0x0000, 0x1000, Uid(instance))), .. Data(context, picture)];
    }

    public static byte[] StoreReply(int context, string modality, string instance) =>
        Command(context, DicomClasses.StorageOf(modality), StoreRequest | Reply, NoDataSet, US(0x0900, 0), Element(0x0000, 0x1000, Uid(instance)));

    /// <summary>"What is on today's list for me?" (PS3.4 annex K).</summary>
    public static byte[] Find(int context, string sopClass, string modality) =>
        [.. Command(context, sopClass, FindRequest, 0), .. Data(context, [.. Element(0x0008, 0x0060, Text(modality)), .. Element(0x0010, 0x0010, [])])];

    public static byte[] FindReply(int context, string sopClass) => Command(context, sopClass, FindRequest | Reply, NoDataSet, US(0x0900, 0));

    public static byte[] Release() => Pdu(5, new ByteWriter().Zeros(4));

    public static byte[] ReleaseReply() => Pdu(6, new ByteWriter().Zeros(4));

    private static byte[] Command(int context, string sopClass, int command, int dataSet, params byte[][] more)
    {
        byte[] number = (command & Reply) != 0 ? US(0x0120, 1) : US(0x0110, 1);
        byte[] priority = command is StoreRequest or FindRequest ? US(0x0700, 0) : [];
        byte[] fields = [.. Element(0, 0x0002, Uid(sopClass)), .. US(0x0100, command), .. number, .. priority, .. US(0x0800, dataSet), .. more.SelectMany(field => field)];
        byte[] whole = [.. Element(0, 0, new ByteWriter().Le32(fields.Length).Done()), .. fields];
        return Pdu(4, new ByteWriter().U32(whole.Length + 2).U8(context).U8(3).Bytes(whole));
    }

    private static byte[] Data(int context, byte[] dataSet) => Pdu(4, new ByteWriter().U32(dataSet.Length + 2).U8(context).U8(2).Bytes(dataSet));

    private static byte[] US(int element, int value) => Element(0, element, new ByteWriter().Le16(value).Done());

    private static byte[] Element(int group, int element, byte[] value) =>
        new ByteWriter().Le16(group).Le16(element).Le32(value.Length).Bytes(value).Done();

    private static byte[] Uid(string uid) => new ByteWriter().Ascii(uid).AlignTo(2).Done();

    private static byte[] Text(string text) => new ByteWriter().Padded(text, (text.Length + 1) / 2 * 2).Done();

    private static ByteWriter Titles(DicomAssociation wish) =>
        new ByteWriter().U16(1).U16(0).Padded(wish.Called, 16).Padded(wish.Calling, 16).Zeros(32);

    private static byte[] User(string uid, string name) =>
        Item(0x50, [.. Item(0x51, new ByteWriter().U32(16384).Done()), .. Item(0x52, uid), .. Item(0x55, name)]);

    private static byte[] Item(int type, string text) => Item(type, System.Text.Encoding.ASCII.GetBytes(text));

    private static byte[] Item(int type, byte[] body) => new ByteWriter().U8(type).U8(0).U16(body.Length).Bytes(body).Done();

    private static byte[] Pdu(int type, ByteWriter body) => new ByteWriter().U8(type).U8(0).U32(body.Length).Bytes(body.Done()).Done();
}

/// <summary>Who calls whom and what for.</summary>
internal sealed record DicomAssociation(string Calling, string Called, IReadOnlyList<string> Classes, IReadOnlyList<string> Syntaxes, string ImplementationUid, string ImplementationName);
