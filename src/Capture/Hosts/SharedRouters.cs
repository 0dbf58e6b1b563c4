using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>
/// Two points on one router see the same network: an address which that router's card brings to one point is the machine that
/// has the address at the other, since a router has one way to each address. Vendors' lines, with other routers, stay apart.
/// </summary>
internal static class SharedRouters
{
    public static void Join(IReadOnlyList<HostRow> rows, Identity identity)
    {
        var pointsOf = rows.Where(row => row.IsCard && !row.Mac.IsLocal && !row.Mac.IsVirtualRouter()).GroupBy(row => row.Mac)
            .Select(cards => (cards.Key, Points: cards.Select(card => card.Point).ToHashSet())).Where(pair => pair.Points.Count > 1)
            .ToDictionary(pair => pair.Key, pair => pair.Points);
        if (pointsOf.Count == 0) return;
        var byAddress = Enumerable.Range(0, rows.Count).Where(row => !rows[row].IsCard && !rows[row].Address.IsLinkLocal()).ToLookup(row => rows[row].Address);
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].IsCard || identity.OwnerOf(row) >= 0) continue;
            foreach (var claim in rows[row].Claims)
                if (pointsOf.TryGetValue(rows[claim.MacRow].Mac, out var points)) JoinBehind(row, points, byAddress[rows[row].Address], rows, identity);
        }
    }

    private static void JoinBehind(int row, HashSet<int> points, IEnumerable<int> namesakes, IReadOnlyList<HostRow> rows, Identity identity)
    {
        var reached = namesakes.Where(other => points.Contains(rows[other].Point)).ToList();
        var owners = reached.Where(other => identity.OwnerOf(other) >= 0).Select(identity.Joining.SetOf).Distinct().ToList();
        if (owners.Count == 1) identity.Joining.Join(row, owners[0]);
    }
}
