using Mimamori.Capture.Findings;
using Mimamori.Capture.Observations;
using Mimamori.Features.Discovery.Catalogue;

namespace Mimamori.Tests.Capture.Findings;

public sealed class OldSystemTests
{
    [Theory]
    [InlineData("Windows XP", 0.9, true)]
    [InlineData("Windows 7 / Server 2008 R2", 0.5, true)]
    [InlineData("Windows Server 2003", 0.6, true)]
    [InlineData("Windows 7", 0.4, false)]
    [InlineData("Windows 10", 0.9, false)]
    [InlineData("Windows Server 2019", 0.9, false)]
    [InlineData("Linux (not Windows XP)", 0.9, false)]
    public void Only_a_system_known_well_enough_is_called_old(string system, double confidence, bool expected) =>
        Assert.Equal(expected, Of(Machine(new(system, "5.1", "ntlm", confidence))).Any());

    [Fact]
    public void A_machine_whose_system_nobody_knows_is_not_called_old() => Assert.Empty(Of(Machine(null)));

    [Fact]
    public void The_finding_names_the_machine_and_who_said_so()
    {
        var found = Assert.Single(Of(Machine(null), Machine(new("Windows XP", null, "smb", 0.9))));
        Assert.Equal(new Found("old-operating-system", 1, "smb: Windows XP, no corrections since 2014-04-08"), found);
    }

    [Theory]
    [InlineData("Windows 10", "10.0.19045", true)]
    [InlineData("Windows 10 / Server 2019", "10.0.17763", false)]
    [InlineData("Windows 11", "10.0.26100", false)]
    [InlineData("Debian", "9", true)]
    [InlineData("Debian", "13", false)]
    [InlineData("FortiOS", "6.4.9", true)]
    [InlineData("VMware ESXi", "6.7.0", true)]
    [InlineData("Windows Server 2012 R2", null, true)]
    [InlineData("Some System", "1", false)]
    public void The_day_is_the_versions_own(string system, string? version, bool ended) =>
        Assert.Equal(ended, Of(Machine(new(system, version, "ntlm", 0.9))).Any());

    [Fact]
    public void Before_its_day_nothing_is_said() => Assert.Empty(SystemFindings.Of([Machine(new("Windows XP", null, "smb", 0.9))], DeviceContent.Catalogue, new DateOnly(2014, 4, 8)));

    private static IEnumerable<Found> Of(params Device[] devices) => SystemFindings.Of(devices, DeviceContent.Catalogue, new DateOnly(2026, 11, 26));

    private static Device Machine(Mimamori.Capture.Observations.OperatingSystem? system) => new()
    {
        Id = "d1", Macs = [], Addresses = [], Vlans = [], Points = [], Names = [], Services = [], Facts = [],
        Kind = new KindGuess(DeviceKinds.Unknown, 0, []), Packets = 0, Bytes = 0, Os = system,
    };
}
