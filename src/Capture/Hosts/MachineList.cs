using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>The machines of the house, in an order that depends on nothing but what was captured.</summary>
internal static class MachineList
{
    public static List<Machine> From(IReadOnlyList<HostRow> rows, Identity identity, InsideRanges inside)
    {
        var machines = new List<Machine>();
        foreach (var set in Enumerable.Range(0, rows.Count).GroupBy(identity.Joining.SetOf))
        {
            if (Build([.. set], rows, identity, inside) is { } machine) machines.Add(machine);
        }
        machines.Sort(Compare);
        return machines;
    }

    private static Machine? Build(int[] numbers, IReadOnlyList<HostRow> all, Identity identity, InsideRanges inside)
    {
        var rows = numbers.Select(number => all[number]).ToList();
        var addresses = rows.Where(row => !row.IsCard && IsThere(row) && inside.Contains(row.Point, row.Address)).Select(row => row.Address).Distinct().ToList();
        var cards = rows.Where(row => row.IsCard).ToList();
        if (addresses.Count == 0 && !cards.Any(card => card.Exists)) return null;
        if (IsOnlyStartingUp(rows, addresses, cards)) return null;
        addresses.Sort(Compare);
        return new Machine
        {
            RowNumbers = numbers,
            Rows = rows,
            Addresses = addresses,
            Macs = [.. cards.Select(card => card.Mac).Where(mac => !mac.IsVirtualRouter()).Distinct().OrderBy(mac => mac.Value)],
            Forwards = cards.Max(card => (int?)identity.UseOf(card)?.Forwards) ?? 0,
        };
    }

    private static bool IsThere(HostRow row)
    {
        if (row.Exists) return true;
        foreach (var claim in row.Claims)
            if (claim.Strength == ClaimStrength.Told) return true;
        return false;
    }

    /// <summary>
    /// Bridges and virtual switches send IPv6's automatic first messages from made-up cards, for ever unanswered. Nothing else
    /// having come from such a card, it is no machine that anybody would look for.
    /// </summary>
    private static bool IsOnlyStartingUp(List<HostRow> rows, List<IpAddress> addresses, List<HostRow> cards) =>
        addresses.All(address => address.IsLinkLocal()) && cards.All(card => card.Mac.IsLocal && !card.Exists) && rows.All(row => !row.Spoke);

    public static int Compare(IpAddress one, IpAddress other)
    {
        if (one.IsV4 != other.IsV4) return one.IsV4 ? -1 : 1;
        var high = one.High.CompareTo(other.High);
        return high != 0 ? high : one.Low.CompareTo(other.Low);
    }

    private static ulong FirstMac(Machine machine) => machine.Macs.Count > 0 ? machine.Macs[0].Value : 0;

    private static int Compare(Machine one, Machine other)
    {
        var byAddress = (one.Addresses.Count > 0, other.Addresses.Count > 0) switch
        {
            (true, true) => Compare(one.Addresses[0], other.Addresses[0]),
            (true, false) => -1,
            (false, true) => 1,
            _ => FirstMac(one).CompareTo(FirstMac(other)),
        };
        if (byAddress != 0) return byAddress;
        var byPoint = one.FirstPoint.CompareTo(other.FirstPoint);
        if (byPoint != 0) return byPoint;
        var byVlan = one.FirstVlan.CompareTo(other.FirstVlan);
        return byVlan != 0 ? byVlan : one.RowNumbers[0].CompareTo(other.RowNumbers[0]);
    }
}
