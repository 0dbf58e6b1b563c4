using System.Buffers.Binary;

namespace Mimamori.Tests.Features.Sample;

/// <summary>Reads the two file forms again, with code that shares nothing with the writers.</summary>
internal static class SampleFrames
{
    public static List<SampleFrame> Of(byte[] file) =>
        BinaryPrimitives.ReadUInt32LittleEndian(file) == 0x0a0d0d0a ? FromPcapng(file) : FromPcap(file);

    private static List<SampleFrame> FromPcap(byte[] file)
    {
        var frames = new List<SampleFrame>();
        for (var at = 24; at < file.Length;)
        {
            var length = Word(file, at + 8);
            frames.Add(new(Word(file, at) * 1_000_000L + Word(file, at + 4), file[(at + 16)..(at + 16 + length)]));
            at += 16 + length;
        }

        return frames;
    }

    private static List<SampleFrame> FromPcapng(byte[] file)
    {
        var frames = new List<SampleFrame>();
        for (var at = 0; at < file.Length; at += Word(file, at + 4))
        {
            if (Word(file, at) == 6)
                frames.Add(new(((long)Word(file, at + 12) << 32) | (uint)Word(file, at + 16), file[(at + 28)..(at + 28 + Word(file, at + 20))]));
        }

        return frames;
    }

    private static int Word(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}

internal sealed record SampleFrame(long AtMicroseconds, byte[] Bytes)
{
    public bool IsTagged => Type(12) == 0x8100;

    private int Start => IsTagged ? 18 : 14;

    public bool IsIpv4 => Type(Start - 2) == 0x0800;

    public bool IsIpv6 => Type(Start - 2) == 0x86dd;

    public int HeaderLength => (Bytes[Start] & 15) * 4;

    public ReadOnlySpan<byte> Header => Bytes.AsSpan(Start, HeaderLength);

    public ReadOnlySpan<byte> Segment => Bytes.AsSpan(Start + HeaderLength, Type(Start + 2) - HeaderLength);

    public int Protocol => Bytes[Start + 9];

    public System.Net.IPAddress Source => new(Bytes.AsSpan(Start + 12, 4));

    public System.Net.IPAddress Destination => new(Bytes.AsSpan(Start + 16, 4));

    /// <summary>The pseudo header in front of the segment, ready to be summed.</summary>
    public byte[] SegmentWithPseudoHeader =>
        [.. Bytes.AsSpan(Start + 12, 8), 0, (byte)Protocol, (byte)(Segment.Length >> 8), (byte)Segment.Length, .. Segment];

    private int Type(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at));
}
