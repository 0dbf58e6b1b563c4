using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ike;

/// <summary>Makers that VPN gateways and clients confess in their vendor ids.</summary>
public static class IkeAnalyzer
{
    private const int HeaderLength = 28;             // RFC 7296 section 3.1; the same in RFC 2408 section 3.1
    private const int NextPayloadOffset = 16, VersionOffset = 17, FlagsOffset = 19;
    private const byte VendorIdVersion1 = 13, VendorIdVersion2 = 43; // RFC 2408 section 3.1, RFC 7296 section 3.2
    private const int PayloadsMax = 64;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        // On port 4500 four zero bytes tell IKE from ESP (RFC 3948 section 2.2).
        if (talk.HasPort(4500) && bytes.StartsWith("\0\0\0\0"u8)) bytes = bytes[4..];
        if (bytes.Length < HeaderLength || bytes[VersionOffset] is not (0x10 or 0x20) || bytes[..8].IndexOfAnyExcept((byte)0) < 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "ike");
        // Only a partner that is really there puts its own cookie into the second half.
        if (bytes[8..16].IndexOfAnyExcept((byte)0) >= 0) notes.ServiceOfSender(talk, "ike", null, bytes[VersionOffset] == 0x20 ? "2" : "1");
        var isEncrypted = bytes[VersionOffset] == 0x10 && (bytes[FlagsOffset] & 1) != 0;
        if (!isEncrypted) ReadPayloads(bytes[NextPayloadOffset], bytes[HeaderLength..], talk, notes);
        return Verdict.KeepLooking;
    }

    private static void ReadPayloads(byte type, ReadOnlySpan<byte> payloads, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(payloads);
        for (var left = PayloadsMax; left > 0 && type != 0; left--)
        {
            if (!cursor.TryByte(out var next) || !cursor.TrySkip(1) || !cursor.TryShort(out var length) || !cursor.TryTake(length - 4, out var body)) return;
            if (type is VendorIdVersion1 or VendorIdVersion2) NoteVendor(body, talk, notes);
            type = next;
        }
    }

    private static void NoteVendor(ReadOnlySpan<byte> id, in Talk talk, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        line.AddHex(id[..Math.Min(id.Length, CleanText.LengthMax / 2)]);
        notes.TextFact(talk.Sender, "ike", "vendorId", line.Text);
    }
}
