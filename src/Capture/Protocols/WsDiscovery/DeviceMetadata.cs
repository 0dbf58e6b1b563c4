using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.WsDiscovery;

/// <summary>The description a device hands out over HTTP when asked after its Hello (Devices Profile for Web Services section 5; Windows' PNPX computer element).</summary>
internal static class DeviceMetadata
{
    private const int LengthMax = 32 * 1024;

    public static Verdict Read(ReadOnlySpan<byte> body, in Talk talk, Notebook notes)
    {
        var isWhole = body.IndexOf("Envelope>"u8) >= 0 || body.Length > LengthMax;
        if (body.IndexOf("/devprof"u8) < 0) return isWhole ? Verdict.NotMine : Verdict.NeedMore;
        NoteComputer(XmlText.Of(body, "Computer"u8), talk, notes);
        notes.TextFact(talk.Server, "ws-discovery", "manufacturer", XmlText.Of(body, "Manufacturer"u8));
        notes.TextFact(talk.Server, "ws-discovery", "model", XmlText.Of(body, "ModelName"u8));
        return isWhole ? Verdict.Done : Verdict.NeedMore;
    }

    // "PACS-A/Workgroup:WORKGROUP" or "PACS-A/Domain:HOSPITAL".
    private static void NoteComputer(ReadOnlySpan<byte> computer, in Talk talk, Notebook notes)
    {
        var slash = computer.IndexOf((byte)'/');
        if (slash <= 0) return;
        notes.TextName(talk.Server, computer[..slash], "ws-discovery");
        var colon = computer.IndexOf((byte)':');
        if (colon > slash) notes.TextFact(talk.Server, "ws-discovery", "workgroup", computer[(colon + 1)..]);
    }
}
