using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>
/// pcapng (draft-ietf-opsawg-pcapng): several sections of either byte order, several interfaces; enhanced, simple and
/// obsolete packet blocks. Other blocks are skipped by their length.
/// </summary>
internal sealed class PcapngReader : IRecordReader
{
    private const uint SectionHeader = 0x0A0D0D0A;
    private const uint ByteOrderMagic = 0x1A2B3C4D;
    private const uint LongestBlock = 16 * 1024 * 1024;
    private const int MostInterfaces = 1_024;

    private readonly BlockBuffer _buffer;
    private readonly ProblemCounts _problems;
    private readonly int _recordLimit;
    private readonly List<PcapngInterface> _interfaces = [];
    private bool _bigEndian;

    private PcapngReader(BlockBuffer buffer, ProblemCounts problems, int recordLimit)
    {
        _buffer = buffer;
        _problems = problems;
        _recordLimit = recordLimit;
    }

    public string Format => "pcapng";

    public static PcapngReader? TryOpen(BlockBuffer buffer, ProblemCounts problems, int recordLimit) =>
        buffer.TryPeek(12, out var start) && BinaryPrimitives.ReadUInt32BigEndian(start) == SectionHeader
            ? new PcapngReader(buffer, problems, recordLimit)
            : null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(out CapturedPacket packet)
    {
        packet = default;
        while (true)
        {
            if (!_buffer.TryPeek(8, out var head)) return _buffer.HasMore && Refused("truncated-record");
            // A section may change the byte order, so its own magic is looked at before its length.
            if (BinaryPrimitives.ReadUInt32BigEndian(head) == SectionHeader && !TryStartSection()) return false;
            _buffer.TryPeek(8, out head);
            var type = Read32(head);
            var length = Read32(head[4..]);
            if (length < 12 || length > LongestBlock) return Refused("bad-record-length");
            length = (length + 3) & ~3u;
            if (length > _buffer.Capacity)
            {
                if (!_buffer.TryRelease()) return false;
                _problems.Add("record-too-long");
                if (!_buffer.TrySkip(length)) return Refused("truncated-record");
                continue;
            }
            if (!_buffer.TryPeek((int)length, out var block)) return Refused("truncated-record");
            _buffer.Advance((int)length);
            if (TryReadBlock(type, block[8..^4], out packet)) return true;
        }
    }

    private bool TryStartSection()
    {
        if (!_buffer.TryPeek(12, out var header)) return Refused("truncated-record");
        _bigEndian = BinaryPrimitives.ReadUInt32BigEndian(header[8..]) == ByteOrderMagic;
        if (!_bigEndian && BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) != ByteOrderMagic) return Refused("unknown-format");
        _interfaces.Clear();
        return true;
    }

    private bool TryReadBlock(uint type, ReadOnlySpan<byte> body, out CapturedPacket packet)
    {
        packet = default;
        switch (type)
        {
            case 1: AddInterface(body); return false;
            case 2: return body.Length >= 20 && TryReadPacket(body, Read16(body), out packet);
            case 3: return TryReadSimple(body, out packet);
            case 6: return body.Length >= 20 && TryReadPacket(body, Read32(body), out packet);
            default: return false;
        }
    }

    /// <summary>Enhanced and obsolete packet blocks differ only in how wide the interface's number is (sections 4.3 and A).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadPacket(ReadOnlySpan<byte> body, uint number, out CapturedPacket packet)
    {
        packet = default;
        if (number >= _interfaces.Count) return Refused("unknown-interface");
        var length = Read32(body[12..]);
        if (length > body.Length - 20 || length > _recordLimit) return Refused("bad-record-length");
        var from = _interfaces[(int)number];
        packet = Packet(body.Slice(20, (int)length), Read32(body[16..]), from, from.ToTicks((ulong)Read32(body[4..]) << 32 | Read32(body[8..])));
        return true;
    }

    /// <summary>A simple packet block has no time stamp and always belongs to the first interface (section 4.4).</summary>
    private bool TryReadSimple(ReadOnlySpan<byte> body, out CapturedPacket packet)
    {
        packet = default;
        if (body.Length < 4) return Refused("bad-record-length");
        if (_interfaces.Count == 0) return Refused("unknown-interface");
        var wireLength = Read32(body);
        var kept = Math.Min(wireLength, (uint)body.Length - 4);
        if (_interfaces[0].SnapLength > 0) kept = Math.Min(kept, (uint)_interfaces[0].SnapLength);
        if (kept > _recordLimit) return Refused("bad-record-length");
        packet = Packet(body.Slice(4, (int)kept), wireLength, _interfaces[0], 0);
        return true;
    }

    private static CapturedPacket Packet(ReadOnlySpan<byte> bytes, uint wireLength, PcapngInterface from, long ticks) => new()
    {
        Bytes = bytes,
        WireLength = (int)Math.Clamp(wireLength, (uint)bytes.Length, int.MaxValue),
        LinkType = from.LinkType,
        Ticks = ticks,
    };

    private void AddInterface(ReadOnlySpan<byte> body)
    {
        if (body.Length < 8 || _interfaces.Count >= MostInterfaces)
        {
            _problems.Add("bad-interface");
            return;
        }
        var (units, offset) = ReadTimeOptions(body[8..]);
        _interfaces.Add(new PcapngInterface(Read16(body), (int)Math.Min(Read32(body[4..]), int.MaxValue), units, offset));
    }

    private (ulong Units, long Offset) ReadTimeOptions(ReadOnlySpan<byte> options)
    {
        var (units, offset) = (1_000_000UL, 0L);
        while (options.Length >= 4)
        {
            var (code, length) = (Read16(options), Read16(options[2..]));
            if (code == 0 || length > options.Length - 4) break;
            var value = options.Slice(4, length);
            if (code == 9 && length >= 1) units = PcapngInterface.Resolution(value[0]);
            if (code == 14 && length >= 8) offset = Math.Clamp(Read64(value), -253_402_300_799, 253_402_300_799);
            options = options[Math.Min(options.Length, 4 + ((length + 3) & ~3))..];
        }
        return (units, offset);
    }

    private bool Refused(string reason)
    {
        // What has only no room yet is no fault of the file.
        if (!_buffer.IsStarved) _problems.Add(reason);
        return false;
    }

    private ushort Read16(ReadOnlySpan<byte> bytes) =>
        _bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private uint Read32(ReadOnlySpan<byte> bytes) =>
        _bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private long Read64(ReadOnlySpan<byte> bytes) =>
        _bigEndian ? BinaryPrimitives.ReadInt64BigEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes);
}
