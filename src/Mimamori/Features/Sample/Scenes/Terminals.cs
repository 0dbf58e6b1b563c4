using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>The morning of a Windows terminal, as much of it as each one shows.</summary>
internal static class Terminals
{
    public static void Boot(House house, Machine terminal, double hour)
    {
        var at = house.Wire.At(hour);
        var leg = terminal.Leg;
        Cable.Lease(house, leg, terminal.Name, at);
        Cable.PlugIn(house, leg, at + 300_000);
        if (house.Dice.Chance(45) && terminal.Os.Major != 5)
            Cable.Ipv6Noise(house, leg, at + 600_000);
        Names.CallOut(house, leg, house.Directory is null ? "WORKGROUP" : house.NetBiosDomain, at + 1_500_000);
        if (house.Directory is { } directory)
            Logon.Play(house, leg, directory, UserOf(terminal), at + 4_000_000);
        if (house.Dice.Chance(40))
            Names.AskNeighbours(house, leg, "wpad", at + 9_000_000);
    }

    /// <summary>The shared sign-in of the place: W3-PC04 works as "w3".</summary>
    public static string UserOf(Machine terminal) => terminal.Name.Split('-')[0].ToLowerInvariant();

    public static void OpenFiles(House house, Machine terminal, double hour)
    {
        if (house.Files is not { } files)
            return;
        if (house.Directory is { } directory)
            Names.LookUp(house, terminal.Leg, directory.Leg, $"{files.Name}.{house.Domain}".ToLowerInvariant(), files.Leg, house.Wire.At(hour) - 40_000);
        FileSharing.Open(house, terminal.Leg, files.Leg, "share", UserOf(terminal), house.Wire.At(hour));
    }

    /// <summary>A record or a bill is opened in the browser or the client program.</summary>
    public static void UseCareSystem(House house, Machine terminal, Machine server, double hour)
    {
        var name = $"{server.Name}.{house.Domain}".ToLowerInvariant();
        if (house.Directory is { } directory)
            Names.LookUp(house, terminal.Leg, directory.Leg, name, server.Leg, house.Wire.At(hour) - 30_000);
        Web.Secure(house, terminal.Leg, server.Leg, 443, name, house.Wire.At(hour));
    }
}
