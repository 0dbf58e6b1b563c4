using Mimamori.Features.Sample;

namespace Mimamori.Tests.Sample;

/// <summary>The hospital of 400 machines, and the same three months later.</summary>
public sealed class LargeHospitalTests
{
    private static readonly Lazy<SampleHouse> Before = new(() => SampleHouses.LargeHospital(7, SampleReading.Day.AddMonths(-3)));
    private static readonly Lazy<SampleHouse> After = new(() => SampleHouses.LargeHospitalLater(7, SampleReading.Day));

    [Fact]
    public void It_has_400_machines_and_a_ledger_that_is_behind()
    {
        Assert.InRange(Before.Value.Truth.ExpectedHosts, 395, 405);
        Assert.InRange(Before.Value.LedgerCsv.Split("\r\n").Length - 2, 340, 365);
        Assert.True(Before.Value.Truth.Hosts.Count(host => !host.InLedger) >= 50);
    }

    [Fact]
    public void Three_months_later_40_things_changed_and_all_else_kept_its_cards_and_addresses()
    {
        var (before, after) = (Before.Value.Truth.Hosts.ToDictionary(host => host.Id), After.Value.Truth.Hosts.ToDictionary(host => host.Id));
        var same = before.Keys.Intersect(after.Keys).Where(id => before[id].Macs.Intersect(after[id].Macs).Any() || before[id].Macs.Count == 0).ToList();

        Assert.Equal(18, after.Keys.Except(before.Keys).Count());
        Assert.Equal(14, before.Keys.Except(after.Keys).Count());
        Assert.Equal(8, before.Keys.Intersect(after.Keys).Count(id => !before[id].Macs.Intersect(after[id].Macs).Any() && before[id].Macs.Count > 0));
        Assert.Equal(6, same.Count(id => id.StartsWith("OF-PC1", StringComparison.Ordinal) && !before[id].Addresses.Intersect(after[id].Addresses.Where(address => address.Contains('.'))).Any()));
    }

    [Fact]
    public void The_same_seed_and_day_give_the_same_bytes() =>
        Assert.Equal(Before.Value.Files[0].Bytes, SampleHouses.LargeHospital(7, SampleReading.Day.AddMonths(-3)).Files[0].Bytes);
}
