using Mimamori.Capture.Observations;
using Mimamori.Features.Discovery.Projection;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>When a sighting is a machine that is known, and when it must be a new one.</summary>
public sealed class SameMachineTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", MadeUp = "02:1b:21:00:00:0c", Lent = "00:00:5e:00:01:07", Router = "00:1b:21:00:00:fe";
    private static readonly Guid Here = Guid.CreateVersion7(), There = Guid.CreateVersion7();
    private readonly SeenHouse _house = new([], []);
    private int _hour;

    [Fact]
    public void Behind_a_router_the_same_name_and_address_is_the_same_machine()
    {
        Lay(Here, Saw(A, "10.0.0.1", "KARTE01"));
        Lay(There, Saw(null, "10.0.0.1", "karte01"));
        Assert.Equal([Here, There], Assert.Single(_house.Devices).Interfaces.Select(card => card.PointId));
    }

    [Theory]
    [InlineData("10.0.0.1", null)]
    [InlineData("10.0.0.1", "KARTE02")]
    [InlineData("10.0.0.2", "KARTE01")]
    public void Behind_a_router_half_of_it_is_not_enough(string address, string? name)
    {
        Lay(Here, Saw(A, "10.0.0.1", "KARTE01"));
        Lay(There, Saw(null, address, name));
        Assert.Equal(2, _house.Devices.Count);
    }

    [Fact]
    public void Two_candidates_with_the_name_and_address_make_a_new_machine()
    {
        Lay(Here, Saw(A, "10.0.0.1", "PC"), Saw(B, "10.0.0.1", "PC"));
        Lay(There, Saw(null, "10.0.0.1", "PC"));
        Assert.Equal(3, _house.Devices.Count);
    }

    [Fact]
    public void A_card_that_contradicts_makes_a_new_machine()
    {
        Lay(Here, Saw(A, "10.0.0.1", "PC"));
        Lay(There, Saw(B, "10.0.0.1", "PC"));
        Lay(Here, Saw(B, "10.0.0.1", null));
        Assert.Equal(2, _house.Devices.Count);
    }

    [Theory]
    [InlineData(A, 1)]
    [InlineData(MadeUp, 2)]
    [InlineData(Lent, 2)]
    public void Only_a_card_its_maker_numbered_follows_a_machine_to_another_point(string mac, int machines)
    {
        Lay(Here, Saw(mac, "10.0.0.1", null));
        Lay(There, Saw(mac, "10.9.9.9", null));
        Assert.Equal(machines, _house.Devices.Count);
    }

    [Fact]
    public void A_made_up_card_is_found_again_at_its_own_point()
    {
        Lay(Here, Saw(MadeUp, "10.0.0.1", null));
        Lay(Here, Saw(MadeUp, "10.0.0.2", null));
        Assert.Single(_house.Devices);
    }

    [Fact]
    public void A_name_tells_which_of_two_that_held_an_address()
    {
        Lay(Here, Saw(A, "10.0.0.1", "PC1"), Saw(B, "10.0.0.1", "PC2"));
        Lay(Here, Saw(null, "10.0.0.1", "PC2"));
        Assert.Equal(2, _house.Devices.Count);
        Assert.Equal(2, _house.Devices.Single(device => device.Claims.Exists(claim => claim.Value == "PC2")).Packets);
    }

    /// <summary>The first sighting took one machine, so that the third thought the other to be the only one; the next time it was not.</summary>
    [Fact]
    public void Sightings_of_one_report_that_share_an_address_do_not_decide_for_each_other()
    {
        Lay(Here, Saw(A, "10.0.0.1", null), Saw(B, "10.0.0.2", null));
        Lay(Here, Saw(A, "10.0.0.2", null));
        Device[] again = [Saw(null, "10.0.0.1", null), Saw(null, "10.0.0.2", null), Saw(null, "10.0.0.1", null)];
        Lay(Here, again);
        var known = _house.Devices.Count;
        Lay(Here, again);
        Assert.Equal(known, _house.Devices.Count);
    }

    [Fact]
    public void A_machine_read_back_is_found_by_every_pair_of_its_names_and_addresses()
    {
        Lay(Here, Saw(A, "10.0.0.1", "OLD"), Saw(B, "10.0.0.9", null));
        Lay(Here, Saw(A, "10.0.0.2", "NEW"));
        var readBack = new SeenHouse(_house.Devices, []);
        var report = Report(Saw(null, "10.0.0.1", "NEW"));
        Assert.Equal(_house.Apply(report, There).New, readBack.Apply(report, There).New);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Behind_a_router_that_both_points_see_the_address_alone_is_enough_whoever_was_read_first(bool coreFirst)
    {
        Device[] core = [Saw(Router, "10.0.0.254", null), Saw(A, "10.0.0.1", null)], floor = [Saw(Router, "10.0.9.254", null), Through(Router, "10.0.0.1")];
        Lay(coreFirst ? Here : There, coreFirst ? core : floor);
        Lay(coreFirst ? There : Here, coreFirst ? floor : core);
        Assert.Equal(2, _house.Devices.Count);
        Assert.Contains(_house.Devices, device => device.Claims.Exists(claim => BehindRouter.IsHidden(claim)) && device.Claims.Exists(claim => claim.Value == A));
    }

    [Fact]
    public void Two_floors_behind_one_router_see_one_machine()
    {
        Lay(Here, Saw(Router, "10.0.8.254", null), Through(Router, "10.0.0.1"));
        Lay(There, Saw(Router, "10.0.9.254", null), Through(Router, "10.0.0.1"));
        Assert.Equal(2, _house.Devices.Count);
    }

    /// <summary>Each vendor's own line has a router of its own, and each vendor uses 192.168.1.0/24.</summary>
    [Fact]
    public void Two_vendors_with_the_same_addresses_are_never_one()
    {
        Lay(Here, Saw(Router, "192.168.1.1", null), Saw(A, "192.168.1.20", null), Through(Router, "192.168.1.77"));
        Lay(There, Saw(B, "192.168.1.1", null), Through(B, "192.168.1.20"), Through(B, "192.168.1.77"));
        Assert.Equal(6, _house.Devices.Count);
    }

    [Fact]
    public void Behind_a_router_another_name_or_another_season_is_another_machine()
    {
        Lay(Here, Saw(Router, "10.0.0.254", null), Saw(A, "10.0.0.1", "KARTE01"), Saw(B, "10.0.0.2", null));
        Lay(There, Saw(Router, "10.0.9.254", null), Through(Router, "10.0.0.1", "LABO07"));
        _hour += 24 * 90;
        Lay(There, Through(Router, "10.0.0.2"));
        Assert.Equal(5, _house.Devices.Count);
    }

    private void Lay(Guid point, params Device[] devices) => _house.Apply(Report(devices), point);

    private static DiscoveryReport Report(params Device[] devices) => new()
    {
        Capture = new CaptureSummary { Packets = 1, Bytes = 1, Files = [] },
        Devices = [.. devices.Select((device, index) => device with { Id = $"d{index}" })], Connections = [], Findings = [],
    };

    private Device Through(string router, string address, string? name = null) => Saw(null, address, name) with { Via = [router] };

    private Device Saw(string? mac, string address, string? name)
    {
        var moment = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(_hour++);
        return new Device
        {
            Id = "", Macs = mac is null ? [] : [mac], Addresses = [address], Vlans = [], Points = ["p"], Services = [], Facts = [],
            Names = name is null ? [] : [new DeviceName(name, "nbns")], Kind = new KindGuess(DeviceKinds.Unknown, 0, []),
            First = moment, Last = moment, Packets = 1, Bytes = 60,
        };
    }
}
