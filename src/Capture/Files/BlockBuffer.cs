using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>
/// A window on a stream. Blocks are read into one array that is never replaced: half a megabyte at a time streams through
/// the second-level cache, and a record that crosses the end of a block is moved to the front (at most one record's bytes).
/// Who still needs the records before it holds them, and goes on in another array when there is no more room in this one.
/// </summary>
internal sealed class BlockBuffer(Stream stream, byte[] array, int blockBytes)
{
    private readonly int _blockBytes = Math.Clamp(blockBytes, 1, array.Length);
    private byte[] _array = array;
    private bool _isHeld;
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The stream itself failed (a damaged .gz, a disk fault): what came before still counts.</summary>
    public bool Failed { get; private set; }

    /// <summary>More could not be read without moving what is held.</summary>
    public bool IsStarved { get; private set; }

    public int Capacity => _array.Length;

    public bool HasMore => _end > _start || TryPeek(1, out _);

    /// <summary>What was read and not yet taken, without asking the stream for more.</summary>
    public ReadOnlySpan<byte> Ready
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _array.AsSpan(_start, _end - _start);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryPeek(int count, out ReadOnlySpan<byte> bytes)
    {
        if (_end - _start < count && !Fill(count))
        {
            bytes = default;
            return false;
        }
        bytes = _array.AsSpan(_start, count);
        return true;
    }

    /// <summary>The bytes given until now stay where they are, until <see cref="GoOnIn"/>.</summary>
    public void Hold() => _isHeld = true;

    /// <summary>For whoever will pass over more than there is room for: true when nothing is held.</summary>
    public bool TryRelease() => !(IsStarved |= _isHeld);

    /// <summary>Moves what was not taken to the front of this array, which is as long as the last, or the same.</summary>
    public void GoOnIn(byte[] next)
    {
        _array.AsSpan(_start, _end - _start).CopyTo(next);
        (_array, _start, _end) = (next, 0, _end - _start);
        _isHeld = IsStarved = false;
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
        if (count > _array.Length || _ended) return false;
        if (_start + Math.Max(count, _blockBytes) > _array.Length)
        {
            if (_isHeld) return !(IsStarved = true);
            GoOnIn(_array);
        }
        while (_end - _start < count && !_ended) ReadBlock();
        return _end - _start >= count;
    }

    private void ReadBlock()
    {
        try
        {
            var read = stream.Read(_array, _end, Math.Min(_blockBytes, _array.Length - _end));
            _end += read;
            _ended = read == 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or NotSupportedException)
        {
            Failed = _ended = true;
        }
    }
}
