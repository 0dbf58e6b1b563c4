using System.Globalization;

namespace Mimamori.Capture.Protocols.Bacnet;

/// <summary>I-Am messages of air conditioning and other building systems.</summary>
public static class BacnetAnalyzer
{
    private const byte Type = 0x81;                 // ASHRAE 135 annex J.2.1
    private const byte Forwarded = 0x04;            // J.2.5: six bytes of the original sender come first
    private const byte UnconfirmedRequest = 0x10;   // 20.1.3
    private const byte IAm = 0x00;                  // 16.10.1
    private const byte ObjectTag = 0xC4;            // 20.2.14
    private const int InstanceMask = 0x3FFFFF;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(bytes);
        if (!cursor.TryByte(out var type) || type != Type || !cursor.TryByte(out var function) || !cursor.TrySkip(2)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "bacnet");
        // A forwarded or routed message speaks of another machine than its sender.
        if (function == Forwarded || !cursor.TryByte(out _) || !cursor.TryByte(out var control) || (control & 0x08) != 0) return Verdict.KeepLooking;
        if ((control & 0x20) != 0 && !SkipDestination(ref cursor)) return Verdict.KeepLooking;
        if (cursor.TryByte(out var pdu) && pdu == UnconfirmedRequest && cursor.TryByte(out var service) && service == IAm) ReadIAm(ref cursor, talk, notes);
        return Verdict.KeepLooking;
    }

    // Network, address, hop count (6.2.2).
    private static bool SkipDestination(ref Cursor cursor) => cursor.TrySkip(2) && cursor.TryBlock8(out _) && cursor.TrySkip(1);

    private static void ReadIAm(ref Cursor cursor, in Talk talk, Notebook notes)
    {
        if (talk.Sender.IsNone || !cursor.TryByte(out var tag) || tag != ObjectTag || !cursor.TryInt(out var device)) return;
        notes.Fact(talk.Sender, "bacnet", "instance", (device & InstanceMask).ToString(CultureInfo.InvariantCulture));
        notes.KindOfSender(talk, "building-system", 0.8, "bacnet: announces itself as a device");
        // Longest message and segmentation lie between.
        if (!SkipValue(ref cursor) || !SkipValue(ref cursor) || !cursor.TryByte(out var vendorTag) || !cursor.TryTake(vendorTag & 7, out var vendor)) return;
        var id = 0;
        foreach (var octet in vendor) id = (id << 8) | octet;
        notes.Fact(talk.Sender, "bacnet", "vendor", id.ToString(CultureInfo.InvariantCulture));
    }

    private static bool SkipValue(ref Cursor cursor) => cursor.TryByte(out var tag) && cursor.TrySkip(tag & 7);
}
