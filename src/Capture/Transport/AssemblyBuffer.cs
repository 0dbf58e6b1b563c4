namespace Mimamori.Capture.Transport;

/// <summary>
/// Puts the pieces of one message start in order: bytes arrive at offsets, and the part without gaps from the front can be
/// read. Where copies of a byte differ the first counts, as Windows has it: nobody can change what has been read. Holds one
/// fixed array and a few pieces apart; what lies beyond either is refused, never stored elsewhere.
/// </summary>
internal sealed class AssemblyBuffer(int bytes)
{
    private const int MostIslands = 8;
    private readonly byte[] _bytes = new byte[bytes];

    /// <summary>Pieces that have come ahead of others, in order, never touching each other or the readable part.</summary>
    private readonly (int From, int To)[] _islands = new (int, int)[MostIslands];
    private int _count;

    public int Contiguous { get; private set; }

    public int Capacity => _bytes.Length;

    public ReadOnlySpan<byte> Start => _bytes.AsSpan(0, Contiguous);

    public void Clear()
    {
        Contiguous = 0;
        _count = 0;
    }

    /// <returns>True when the readable part has grown.</returns>
    public bool Add(int offset, ReadOnlySpan<byte> piece)
    {
        if (offset < 0 || offset >= _bytes.Length) return false;
        if (piece.Length > _bytes.Length - offset) piece = piece[..(_bytes.Length - offset)];
        var end = offset + piece.Length;
        if (end <= Contiguous) return false;
        if (offset > Contiguous)
        {
            AddIsland(offset, end, piece);
            return false;
        }
        Fill(offset, piece, Contiguous, end);
        Contiguous = end;
        while (_count > 0 && _islands[0].From <= Contiguous)
        {
            Contiguous = Math.Max(Contiguous, _islands[0].To);
            Remove(0, 1);
        }
        return true;
    }

    /// <summary>Writes the piece's bytes from one place to another, but for those an island already holds.</summary>
    private void Fill(int offset, ReadOnlySpan<byte> piece, int from, int to)
    {
        for (var i = 0; i < _count && from < to; i++)
        {
            if (_islands[i].To <= from) continue;
            var gapEnd = Math.Min(to, _islands[i].From);
            if (gapEnd > from) piece[(from - offset)..(gapEnd - offset)].CopyTo(_bytes.AsSpan(from));
            from = _islands[i].To;
        }
        if (from < to) piece[(from - offset)..(to - offset)].CopyTo(_bytes.AsSpan(from));
    }

    private void AddIsland(int offset, int end, ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty) return;
        var first = 0;
        while (first < _count && _islands[first].To < offset) first++;
        var last = first;
        while (last < _count && _islands[last].From <= end) last++;
        if (first == last && _count == MostIslands) return;
        Fill(offset, piece, offset, end);
        var merged = first == last ? (offset, end) : (Math.Min(offset, _islands[first].From), Math.Max(end, _islands[last - 1].To));
        Remove(first, last - first);
        Array.Copy(_islands, first, _islands, first + 1, _count - first);
        _islands[first] = merged;
        _count++;
    }

    private void Remove(int first, int count)
    {
        Array.Copy(_islands, first + count, _islands, first, _count - first - count);
        _count -= count;
    }
}
