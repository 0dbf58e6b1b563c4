using Mimamori.Capture.Findings;
using Mimamori.Capture.Observations;

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
        Assert.Equal(expected, SystemFindings.Of([Machine(new(system, "5.1", "ntlm", confidence))]).Any());

    [Fact]
    public void A_machine_whose_system_nobody_knows_is_not_called_old() => Assert.Empty(SystemFindings.Of([Machine(null)]));

    [Fact]
    public void The_finding_names_the_machine_and_who_said_so()
    {
        var found = Assert.Single(SystemFindings.Of([Machine(null), Machine(new("Windows XP", null, "smb", 0.9))]));
        Assert.Equal(new Found("old-operating-system", 1, "smb: Windows XP"), found);
    }

    private static Device Machine(Mimamori.Capture.Observations.OperatingSystem? system) => new()
    {
        Id = "d1", Macs = [], Addresses = [], Vlans = [], Points = [], Names = [], Services = [], Facts = [],
        Kind = new KindGuess(DeviceKinds.Unknown, 0, []), Packets = 0, Bytes = 0, Os = system,
    };
}
