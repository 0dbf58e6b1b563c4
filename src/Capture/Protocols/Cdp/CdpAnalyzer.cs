using System.Buffers.Binary;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Cdp;

/// <summary>What gear of Cisco, and of makers who followed, tells the neighbour at the other end of its cable.</summary>
internal static class CdpAnalyzer
{
    private const string Cdp = "cdp";
    private const int PartsMax = 128, PartHeader = 4;
    private const ushort DeviceId = 1, Addresses = 2, PortId = 3, Capabilities = 4, Version = 5, Platform = 6, ManagementAddresses = 0x16;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(bytes);
        // Version, time to live, check sum.
        if (!cursor.TryByte(out var version) || version is not (1 or 2) || !cursor.TrySkip(3)) return Verdict.NotMine;
        for (var left = PartsMax; left > 0 && cursor.Left >= PartHeader; left--)
        {
            if (!cursor.TryShort(out var type) || !cursor.TryShort(out var length) || !cursor.TryTake(length - PartHeader, out var value))
            {
                notes.Problem("cdp-part-cut-off");
                return Verdict.KeepLooking;
            }
            Note(type, value, talk, notes);
        }
        return Verdict.KeepLooking;
    }

    private static void Note(ushort type, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        switch (type)
        {
            case DeviceId: NoteName(value, talk, notes); break;
            case PortId: notes.TextFact(talk.Sender, Cdp, "port", value); break;
            case Version: notes.TextFact(talk.Sender, Cdp, "description", value); break;
            case Platform: notes.TextFact(talk.Sender, Cdp, "platform", value); break;
            case Capabilities when value.Length >= 4: NoteCapabilities(BinaryPrimitives.ReadUInt32BigEndian(value), talk, notes); break;
            case Addresses or ManagementAddresses: NoteAddresses(value, talk, notes); break;
        }
    }

    private static void NoteName(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Sender, Cdp, "systemName", value);
        notes.TextName(talk.Sender, value, Cdp);
    }

    private static void NoteCapabilities(uint bits, in Talk talk, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        for (var bit = 0; bit < 8; bit++)
        {
            if ((bits & 1u << bit) == 0) continue;
            if (!line.IsEmpty) line.Add((byte)' ');
            line.Add(Name(bit));
        }
        notes.TextFact(talk.Sender, Cdp, "capabilities", line.Text);
    }

    private static ReadOnlySpan<byte> Name(int bit) => bit switch
    {
        0 => "router"u8, 1 => "bridge"u8, 2 => "source-route-bridge"u8, 3 => "bridge"u8, 4 => "host"u8, 5 => "igmp"u8, 6 => "repeater"u8, _ => "telephone"u8,
    };

    /// <summary>A count, and for each: kind of protocol number, its length, the number, and the address with its length in two bytes.</summary>
    private static void NoteAddresses(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(value);
        if (!cursor.TryInt(out var count)) return;
        for (var left = Math.Min(count, 16); left > 0; left--)
        {
            if (!cursor.TryByte(out _) || !cursor.TryBlock8(out var protocol) || !cursor.TryBlock16(out var address)) return;
            if (protocol is [0xCC] && address.Length == 4) notes.ManagedAt(IpAddress.FromV4(address), Cdp, talk);
            else if (protocol.Length == 8 && address.Length == 16) notes.ManagedAt(IpAddress.FromV6(address), Cdp, talk);
        }
    }
}
