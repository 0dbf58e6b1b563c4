using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.Json;
using Mimamori.Commands;

namespace Mimamori.Features.Opening;

/// <summary>On which addresses and under which names the house reaches this machine. One small file in the data folder; without it nobody but this machine does.</summary>
public sealed record OpenSettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public IReadOnlyList<string> Addresses { get; init; } = [];
    public IReadOnlyList<string> Names { get; init; } = [];
    public int HttpsPort { get; init; } = 5443;

    public bool IsOpen => Addresses.Count > 0;

    /// <summary>What this machine is called in any case.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = NamesOf(Dns.GetHostName());

    public static string OwnName => OwnNames is [var name, ..] ? name : "localhost";

    public IReadOnlyList<string> AllNames => [.. Names.Concat(OwnNames).Distinct()];

    /// <summary>An address that the machine has lost (DHCP gave another one) would keep the whole server from starting.</summary>
    public IReadOnlyList<string> PresentAddresses => [.. Addresses.Intersect(AddressesOfThisMachine().Select(found => found.Address))];

    public static OpenSettings Read(DataFolder data)
    {
        try
        {
            return File.Exists(data.OpenFile) ? JsonSerializer.Deserialize<OpenSettings>(File.ReadAllBytes(data.OpenFile), Json) ?? new() : new();
        }
        catch (JsonException)
        {
            // A file that is damaged opens nothing.
            return new();
        }
    }

    public void Write(DataFolder data) => PrivateFile.Write(data.OpenFile, JsonSerializer.SerializeToUtf8Bytes(this, Json));

    public static IEnumerable<(string Address, string Card)> AddressesOfThisMachine() =>
        from card in NetworkInterface.GetAllNetworkInterfaces()
        where card.OperationalStatus != OperationalStatus.Down && card.NetworkInterfaceType != NetworkInterfaceType.Loopback
        from address in card.GetIPProperties().UnicastAddresses
        where address.Address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address.Address)
        select (address.Address.ToString(), card.Name);

    public static bool IsName(string name) => name.Length is > 0 and <= 63 && Uri.CheckHostName(name) == UriHostNameType.Dns && name.All(char.IsAscii);

    private static IReadOnlyList<string> NamesOf(string machine)
    {
        var name = machine.ToLowerInvariant().Replace('_', '-');
        return IsName(name) ? (name.Contains('.') ? [name] : [name, $"{name}.local"]) : [];
    }
}
