using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>Opens a capture of whatever format and gives its records one after the other.</summary>
internal sealed class CaptureFileReader
{
    private readonly BlockBuffer _buffer;
    private readonly IRecordReader? _reader;
    private bool _ended;

    // The array is reused from file to file and is at least twice the record limit, so that any record fits.
    public CaptureFileReader(Stream stream, byte[] array, int blockBytes, int recordLimit)
    {
        _buffer = new BlockBuffer(stream, array, blockBytes);
        _reader = PcapReader.TryOpen(_buffer, Problems, recordLimit)
            ?? (IRecordReader?)PcapngReader.TryOpen(_buffer, Problems, recordLimit);
        if (_reader is null) Problems.Add(_buffer.HasMore ? "unknown-format" : "empty-file");
    }

    public ProblemCounts Problems { get; } = new();

    public string? Format => _reader?.Format;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(out CapturedPacket packet)
    {
        packet = default;
        if (_reader is null) return End();
        return _reader.TryRead(out packet) || End();
    }

    /// <summary>The packets read until now are still looked at; <see cref="TryRead"/> gives false where it would have to move them.</summary>
    public void Hold() => _buffer.Hold();

    public bool HasMore => _buffer.IsStarved;

    /// <summary>The packets read until now are done with, and the next come in this array.</summary>
    public void GoOnIn(byte[] array) => _buffer.GoOnIn(array);

    private bool End()
    {
        if (_buffer.IsStarved) return false;
        if (!_ended && _buffer.Failed) Problems.Add("unreadable-bytes");
        _ended = true;
        return false;
    }
}
