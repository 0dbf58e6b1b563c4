using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Legs;
using Mimamori.Features.Discovery.SortOut;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Who stands in two nets, and who only seems to.</summary>
public sealed class TwoLegsTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", RouterCard = "00:1b:21:00:00:fe", Lent = "00:00:5e:00:01:07", MadeUp = "02:1b:21:00:00:0c";
    private static readonly Guid Core = Guid.CreateVersion7(), Floor = Guid.CreateVersion7(), VendorLine = Guid.CreateVersion7();

    [Theory]
    [InlineData("analyzer", true)]
    [InlineData("terminal", true)]
    [InlineData("router", false)]
    [InlineData("firewall", false)]
    [InlineData("vpn-gateway", false)]
    public void A_card_in_the_house_and_one_on_a_vendors_line(string kind, bool flagged) =>
        Assert.Equal(flagged, Found(Machine(kind, (A, "10.0.40.21", Core), (B, "192.168.1.11", VendorLine))));

    [Theory]
    [InlineData("terminal", false)]
    [InlineData("unknown", false)]
    [InlineData("patient-monitor", true)]
    [InlineData("server", true)]
    public void Cable_and_wireless_of_one_house_are_a_docked_notebook_but_not_a_monitor(string kind, bool flagged) =>
        Assert.Equal(flagged, Found(Machine(kind, (A, "10.0.20.5", Core), (B, "10.0.88.5", Floor))));

    [Fact]
    public void One_card_with_both_generations_of_addresses_stands_in_one_net() =>
        Assert.False(Found(Machine("server", (A, "10.0.0.5", Core), (A, "2001:db8::5", Core), (A, "fe80::1", Core))));

    [Fact]
    public void Two_cards_of_one_net_are_one_leg() => Assert.False(Found(Machine("nas", (A, "10.0.0.5", Core), (B, "10.0.0.6", Core))));

    [Theory]
    [InlineData(Lent)]
    [InlineData(MadeUp)]
    public void A_number_lent_between_routers_or_made_up_is_no_second_card(string mac) =>
        Assert.False(Found(Machine("server", (A, "10.0.0.5", Core), (mac, "192.168.9.5", VendorLine))));

    [Fact]
    public void An_address_a_machine_gave_itself_is_no_leg() => Assert.False(Found(Machine("server", (A, "10.0.0.5", Core), (B, "169.254.3.4", VendorLine))));

    [Fact]
    public void What_a_router_brought_is_no_leg()
    {
        var machine = Machine("server", (A, "10.0.0.5", Core), (B, "10.0.0.6", Core));
        machine.Claims.Add(Claim(machine, ClaimKind.Address, "10.0.77.5", VendorLine, "router " + RouterCard));
        Assert.False(Found(machine));
    }

    [Fact]
    public void An_address_of_last_spring_is_no_leg()
    {
        var machine = Machine("server", (A, "10.0.0.5", Core), (B, "10.0.0.6", Core));
        machine.Claims.Add(new IdentityClaim { SeenDeviceId = machine.Id, Kind = ClaimKind.Address, Value = "192.168.3.9", PointId = Core, Source = "wire", To = Now.AddMonths(-4) });
        Assert.False(Found(machine));
    }

    [Fact]
    public void Two_sightings_joined_to_one_row_are_one_machine()
    {
        Sighting[] both = [See(Machine("unknown", (A, "10.0.0.5", Core))), See(Machine("unknown", (B, "192.168.1.11", VendorLine)))];
        Assert.NotNull(TwoLegs.Of(both, "analyzer", Realms.Of(Array.Empty<SeenDevice>())));
    }

    private static readonly DateTime Now = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    private static bool Found(SeenDevice machine) => TwoLegs.Of(See(machine), Realms.Of([Machine("router", (RouterCard, "10.0.0.254", Core), (RouterCard, "10.0.88.254", Floor))])) is not null;

    private static Sighting See(SeenDevice device) =>
        Sighting.Of(device, new[] { Core, Floor, VendorLine }.ToDictionary(id => id, id => new CapturePoint { Id = id, Name = id.ToString() }));

    private static SeenDevice Machine(string kind, params (string Mac, string Address, Guid Point)[] cards)
    {
        var device = new SeenDevice { Kind = kind, KindBecause = "", First = Now, Last = Now };
        foreach (var (mac, address, point) in cards)
        {
            device.Interfaces.Add(new Interface { SeenDeviceId = device.Id, PointId = point, Mac = mac });
            device.Claims.Add(Claim(device, ClaimKind.Mac, mac, point, "wire"));
            device.Claims.Add(Claim(device, ClaimKind.Address, address, point, "wire"));
        }
        return device;
    }

    private static IdentityClaim Claim(SeenDevice device, ClaimKind kind, string value, Guid point, string source) =>
        new() { SeenDeviceId = device.Id, Kind = kind, Value = value, PointId = point, Source = source, From = Now, To = Now };
}
