using System.Buffers.Binary;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>Classic pcap, microseconds, Ethernet.</summary>
public sealed class CaptureFile : IDisposable
{
    private readonly FileStream _file;
    private readonly byte[] _head = new byte[24];
    private long _at = 1_793_577_600_000_000;

    public CaptureFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        uint[] head = [0xa1b2c3d4, 0x00040002, 0, 0, 262144, 1];
        for (var word = 0; word < head.Length; word++)
            BinaryPrimitives.WriteUInt32LittleEndian(_head.AsSpan(word * 4), head[word]);
        _file.Write(_head);
    }

    public int Packets { get; private set; }

    public void Write(ReadOnlySpan<byte> frame, int pauseMicroseconds)
    {
        _at += pauseMicroseconds;
        BinaryPrimitives.WriteUInt32LittleEndian(_head, (uint)(_at / 1_000_000));
        BinaryPrimitives.WriteUInt32LittleEndian(_head.AsSpan(4), (uint)(_at % 1_000_000));
        BinaryPrimitives.WriteInt32LittleEndian(_head.AsSpan(8), frame.Length);
        BinaryPrimitives.WriteInt32LittleEndian(_head.AsSpan(12), frame.Length);
        _file.Write(_head.AsSpan(0, 16));
        _file.Write(frame);
        Packets++;
    }

    public void Dispose() => _file.Dispose();
}
