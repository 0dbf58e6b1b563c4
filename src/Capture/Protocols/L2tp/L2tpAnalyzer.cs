using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.L2tp;

/// <summary>What both ends of an L2TP tunnel call themselves when they set it up.</summary>
public static class L2tpAnalyzer
{
    private const string L2tp = "l2tp";
    // RFC 2661 section 3.1 (version 2) and RFC 3931 section 3.2.1 (version 3): control messages have T, L and S set.
    private const byte Control = 0xC8;
    private const int HeaderLength = 12, PartHeader = 6, PartsMax = 64;
    private const ushort Hidden = 0x4000, LengthMask = 0x3FF, HostName = 7, VendorName = 8;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < HeaderLength || (bytes[0] & Control) != Control || (bytes[1] & 0xF) is not (2 or 3)) return Verdict.NotMine;
        notes.Spoken(talk, L2tp);
        notes.ServiceOfSender(talk, L2tp);
        ReadParts(bytes[HeaderLength..], talk, notes);
        return Verdict.KeepLooking;
    }

    /// <summary>Attribute value pairs: flags and length in two bytes, vendor, type, value (RFC 2661 section 4.1).</summary>
    private static void ReadParts(ReadOnlySpan<byte> parts, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(parts);
        for (var left = PartsMax; left > 0; left--)
        {
            if (!cursor.TryShort(out var head) || !cursor.TryShort(out var vendor) || !cursor.TryShort(out var type)) return;
            if (!cursor.TryTake((head & LengthMask) - PartHeader, out var value)) return;
            if (vendor != 0 || (head & Hidden) != 0) continue;
            if (type == HostName) NoteName(value, talk, notes);
            if (type == VendorName) notes.TextFact(talk.Sender, L2tp, "vendor", value);
        }
    }

    private static void NoteName(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Sender, L2tp, "hostName", value);
        notes.TextName(talk.Sender, value, L2tp);
    }
}
