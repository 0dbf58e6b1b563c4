namespace Mimamori.Capture.Hosts;

/// <summary>Which rows are one machine: sets that only grow together (union-find; the lowest row stands for its set, so order does not matter).</summary>
internal sealed class Joining
{
    private readonly int[] _parents;

    public Joining(int rows)
    {
        _parents = new int[rows];
        for (var i = 0; i < rows; i++) _parents[i] = i;
    }

    public int SetOf(int row)
    {
        while (_parents[row] != row) row = _parents[row] = _parents[_parents[row]];
        return row;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (SetOf(one), SetOf(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
