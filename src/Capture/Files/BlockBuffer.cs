using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>
/// A window on a stream. Blocks are read into one array that is never replaced: half a megabyte at a time streams through
/// the second-level cache, and a record that crosses the end of a block is moved to the front (at most one record's bytes).
/// </summary>
internal sealed class BlockBuffer(Stream stream, byte[] array, int blockBytes)
{
    private readonly int _blockBytes = Math.Clamp(blockBytes, 1, array.Length);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The stream itself failed (a damaged .gz, a disk fault): what came before still counts.</summary>
    public bool Failed { get; private set; }

    public int Capacity => array.Length;

    public bool HasMore => _end > _start || TryPeek(1, out _);

    /// <summary>What was read and not yet taken, without asking the stream for more.</summary>
    public ReadOnlySpan<byte> Ready
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => array.AsSpan(_start, _end - _start);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryPeek(int count, out ReadOnlySpan<byte> bytes)
    {
        if (_end - _start < count && !Fill(count))
        {
            bytes = default;
            return false;
        }
        bytes = array.AsSpan(_start, count);
        return true;
    }

    public void Advance(int count) => _start += count;

    public bool TrySkip(long count)
    {
        while (count > 0)
        {
            if (_end == _start && !Fill(1)) return false;
            var step = (int)Math.Min(count, _end - _start);
            _start += step;
            count -= step;
        }
        return true;
    }

    private bool Fill(int count)
    {
        if (count > array.Length) return false;
        if (_start + Math.Max(count, _blockBytes) > array.Length) MoveToFront();
        while (_end - _start < count && !_ended) ReadBlock();
        return _end - _start >= count;
    }

    private void MoveToFront()
    {
        array.AsSpan(_start, _end - _start).CopyTo(array);
        _end -= _start;
        _start = 0;
    }

    private void ReadBlock()
    {
        try
        {
            var read = stream.Read(array, _end, Math.Min(_blockBytes, array.Length - _end));
            _end += read;
            _ended = read == 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or NotSupportedException)
        {
            Failed = _ended = true;
        }
    }
}
