namespace Mimamori.Features.Mapping;

/// <summary>
/// What numbered names have in common: 外来端末 1 … 外来端末 62 are 外来端末. Host names such as WS-001 say nothing to a
/// reader, so a common name needs at least one character that is not Latin.
/// </summary>
internal static class MachineNames
{
    private static readonly char[] Tail = "0123456789０１２３４５６７８９ 　-_（(#・".ToCharArray();

    public static string? Stem(string name) => name.TrimEnd(Tail) is { Length: > 1 } stem && stem.Any(c => c > '\u024F') ? stem : null;

    public static string? Common(IReadOnlyList<MapNode> nodes)
    {
        var name = nodes[0].Label;
        foreach (var node in nodes) name = name[..Same(name, node.Label)];
        return Stem(name);
    }

    private static int Same(string a, string b)
    {
        var same = 0;
        while (same < Math.Min(a.Length, b.Length) && a[same] == b[same]) same++;
        return same;
    }
}
