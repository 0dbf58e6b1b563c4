using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>
/// Classic pcap (draft-ietf-opsawg-pcap): both byte orders, micro- and nanoseconds, and Kuznetzov's variant with longer record headers.
/// </summary>
internal sealed class PcapReader : IRecordReader
{
    public const int HeaderBytes = 24;
    private const uint Microseconds = 0xA1B2C3D4;
    private const uint Nanoseconds = 0xA1B23C4D;
    private const uint Kuznetzov = 0xA1B2CD34;

    private readonly BlockBuffer _buffer;
    private readonly ProblemCounts _problems;
    private readonly int _recordLimit;
    private readonly bool _bigEndian;
    private readonly int _recordHeader;
    private readonly bool _nano;
    private readonly int _linkType;

    private PcapReader(BlockBuffer buffer, ReadOnlySpan<byte> header, bool bigEndian, uint magic, ProblemCounts problems, int recordLimit)
    {
        _buffer = buffer;
        _problems = problems;
        _recordLimit = recordLimit;
        _bigEndian = bigEndian;
        _nano = magic == Nanoseconds;
        _recordHeader = magic == Kuznetzov ? 24 : 16;
        // The upper half holds the length of the frame check sequence, not the link type.
        _linkType = (int)(Read(header[20..]) & 0xFFFF);
        buffer.Advance(HeaderBytes);
    }

    public string Format => "pcap";

    public static PcapReader? TryOpen(BlockBuffer buffer, ProblemCounts problems, int recordLimit)
    {
        if (!buffer.TryPeek(HeaderBytes, out var header)) return null;
        var little = BinaryPrimitives.ReadUInt32LittleEndian(header);
        var big = BinaryPrimitives.ReadUInt32BigEndian(header);
        if (IsMagic(little)) return new PcapReader(buffer, header, false, little, problems, recordLimit);
        return IsMagic(big) ? new PcapReader(buffer, header, true, big, problems, recordLimit) : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(out CapturedPacket packet)
    {
        packet = default;
        var bytes = _buffer.Ready;
        if (bytes.Length < _recordHeader && !_buffer.TryPeek(_recordHeader, out bytes)) return Ended();
        var length = Read(bytes[8..]);
        if (length > _recordLimit) return Refused("bad-record-length");
        var whole = _recordHeader + (int)length;
        if (bytes.Length < whole && !_buffer.TryPeek(whole, out bytes)) return Refused("truncated-record");
        _buffer.Advance(whole);
        packet = new CapturedPacket
        {
            Bytes = bytes[_recordHeader..whole],
            WireLength = (int)Math.Clamp(Read(bytes[12..]), length, int.MaxValue),
            LinkType = _linkType,
            Ticks = UnixTime.ToTicks(Read(bytes), _nano ? Read(bytes[4..]) / 100 : Read(bytes[4..]) * 10L),
        };
        return true;
    }

    private static bool IsMagic(uint value) => value is Microseconds or Nanoseconds or Kuznetzov;

    private bool Ended() => _buffer.HasMore && Refused("truncated-record");

    private bool Refused(string reason)
    {
        // What has only no room yet is no fault of the file.
        if (!_buffer.IsStarved) _problems.Add(reason);
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Read(ReadOnlySpan<byte> bytes) =>
        _bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
