namespace Mimamori.Capture.Transport;

/// <summary>
/// Puts the pieces of one message start in order: bytes arrive at offsets, and the part without gaps from the front can be
/// read. Holds one fixed array and a few gaps; what lies beyond either is refused, never stored elsewhere.
/// </summary>
internal sealed class AssemblyBuffer(int bytes)
{
    private const int MostIslands = 8;
    private readonly byte[] _bytes = new byte[bytes];
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

    /// <returns>True when the readable part has grown. What could be read before is never overwritten: a reader has seen it.</returns>
    public bool Add(int offset, ReadOnlySpan<byte> piece)
    {
        if (offset < 0 || offset >= _bytes.Length) return false;
        if (piece.Length > _bytes.Length - offset) piece = piece[..(_bytes.Length - offset)];
        if (offset + piece.Length <= Contiguous) return false;
        if (offset > Contiguous)
        {
            AddIsland(offset, piece);
            return false;
        }
        var known = Contiguous - offset;
        piece[known..].CopyTo(_bytes.AsSpan(Contiguous));
        Contiguous = offset + piece.Length;
        while (JoinIslands()) { }
        return true;
    }

    private void AddIsland(int offset, ReadOnlySpan<byte> piece)
    {
        if (_count == MostIslands || piece.IsEmpty) return;
        piece.CopyTo(_bytes.AsSpan(offset));
        _islands[_count++] = (offset, offset + piece.Length);
    }

    private bool JoinIslands()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_islands[i].From > Contiguous) continue;
            Contiguous = Math.Max(Contiguous, _islands[i].To);
            _islands[i] = _islands[--_count];
            return true;
        }
        return false;
    }
}
