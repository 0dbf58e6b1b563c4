using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>What holds for any reports in any order of arrival, over a small world where machines share addresses and cards on purpose.</summary>
public sealed class ProjectionTests
{
    private static readonly Guid[] Points = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    private static Gen<DateTime> AnyMoment =>
        from day in Gen.Int[1, 28]
        from tick in Gen.Int[1, 1_000_000]
        select new DateTime(2026, 6, day, 8, 0, 0, DateTimeKind.Utc).AddTicks(tick);

    private static readonly Gen<(DiscoveryReport Report, Guid Point)> AnyReport =
        from devices in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool, Gen.Const(0)).Array[0, 5]
        from point in Gen.Int[0, 1]
        from moment in AnyMoment
        select (Report(devices, moment), Points[point]);

    /// <summary>Machines that give names too, two of them the same one by mistake.</summary>
    private static readonly Gen<(DiscoveryReport Report, Guid Point)> AnyNamedReport =
        from devices in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 1]).Array[0, 5]
        from point in Gen.Int[0, 1]
        from moment in AnyMoment
        select (Report(devices, moment), Points[point]);

    [Fact]
    public void Laying_the_same_report_over_again_adds_no_row() => AnyReport.Array[1, 6].Sample(LaysTheSame, iter: 2_000, print: Print);

    [Fact]
    public void Laying_the_same_named_report_over_again_adds_no_row() => AnyNamedReport.Array[1, 6].Sample(LaysTheSame, iter: 2_000, print: Print);

    private static string Print((DiscoveryReport Report, Guid Point)[] reports) => string.Join(" | ", reports.Select(report => Array.IndexOf(Points, report.Point) + ": " + string.Join("; ",
        report.Report.Devices.Select(device => $"{string.Join(',', device.Macs)} {device.Addresses[0]} {string.Join(',', device.Names.Select(name => name.Value))} {device.First:dd}"))));

    private static bool LaysTheSame((DiscoveryReport Report, Guid Point)[] reports)
    {
        var house = Lay(reports);
        var (devices, rows) = (house.Devices.Count, house.New.Count);
        var text = Text(house, withCounts: false);
        house.Apply(reports[^1].Report, reports[^1].Point);
        return devices == house.Devices.Count && rows == house.New.Count && text == Text(house, withCounts: false);
    }

    [Fact]
    public void Resuming_from_what_is_known_equals_laying_all_reports_anew() => Gen.OneOf(AnyReport, AnyNamedReport).Array[2, 6].Sample(reports =>
    {
        var resumed = new SeenHouse(Lay(reports[..^1]).Devices, []);
        resumed.Apply(reports[^1].Report, reports[^1].Point);
        return Text(resumed, withCounts: true) == Text(Lay(reports), withCounts: true);
    }, iter: 300);

    [Fact]
    public void No_machine_ever_holds_a_shared_address_from_two_points_without_a_card() => AnyReport.Array[1, 6].Sample(reports =>
        Lay(reports).Devices.Where(device => device.Claims.TrueForAll(claim => claim.Kind != ClaimKind.Mac))
            .All(device => device.Claims.Select(claim => claim.PointId).Distinct().Count() <= 1), iter: 300);

    [Fact]
    public async Task Rebuilding_in_the_database_gives_the_same_rows_and_ids()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1"), (DiscoveryHouse.CardB, "10.0.0.2")));
        await house.ReadAsync("b.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardB, "10.0.0.9"), (DiscoveryHouse.CardC, "10.0.0.3")), "別の場所");
        var before = Rows(house);

        using (var scope = house.Services.CreateScope())
        {
            scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
            await scope.ServiceProvider.GetRequiredService<SeenProjection>().RebuildAsync("test", TestContext.Current.CancellationToken);
        }

        Assert.Equal(before, Rows(house));
    }

    private static string Rows(TestHouse house) => house.WithDatabase(database => string.Join('\n',
        database.IdentityClaims.Select(claim => $"{claim.SeenDeviceId} {claim.Kind} {claim.Value} {claim.PointId} {claim.From:O} {claim.To:O}").AsEnumerable()
            .Concat(database.Observations.Select(row => $"{row.SeenDeviceId} {row.Kind} {row.Name} {row.Value} {row.Count}"))
            .Concat(database.SeenDevices.Select(device => $"{device.Id} {device.Kind} {device.Packets}")).Order()));

    private static SeenHouse Lay((DiscoveryReport Report, Guid Point)[] reports)
    {
        var house = new SeenHouse([], []);
        foreach (var (report, point) in reports)
            house.Apply(report, point);
        return house;
    }

    private static string Text(SeenHouse house, bool withCounts) => string.Join('\n', house.Devices.Select(device => string.Join(' ',
        device.Claims.Select(claim => $"{claim.Kind}{claim.Value}@{Array.IndexOf(Points, claim.PointId)}[{claim.From:dd}-{claim.To:dd}]").Order())
        + (withCounts ? $" {device.Packets}" : "")).Order());

    /// <summary>
    /// Each machine of the world has a card (seen or not) and one of few addresses; a moment of its own keeps ties apart. As in any
    /// capture, those whose card is hidden are told apart by nothing but their address, so a report never holds two of them with one.
    /// </summary>
    private static DiscoveryReport Report((int Card, int Address, bool CardSeen, int Name)[] devices, DateTime start) => new()
    {
        Capture = new CaptureSummary { Packets = 1, Bytes = 1, Files = [] },
        Devices = [.. devices.DistinctBy(device => device.Card).DistinctBy(device => device.CardSeen ? device.Card : -1 - device.Address).Select((device, index) => Machine(device, start, index))],
        Connections = [],
        Findings = [],
    };

    private static Device Machine((int Card, int Address, bool CardSeen, int Name) device, DateTime start, int index)
    {
        var moment = start.AddMinutes(index).AddSeconds(device.Card);
        return new Device
        {
            Id = $"d{index}",
            Macs = device.CardSeen ? [$"00:1b:21:00:00:0{device.Card}"] : [],
            Addresses = [$"10.0.0.{device.Address}"],
            Vlans = [], Points = ["p"], Names = device.Name == 0 ? [] : [new DeviceName($"PC{device.Card / 2}", "nbns")], Services = [], Facts = [],
            Kind = new KindGuess(DeviceKinds.Unknown, 0, []),
            First = moment, Last = moment, Packets = 1, Bytes = 60,
        };
    }
}
