using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample;

/// <summary>What is really there, so that a discovery can be marked. Only machines that a tape has shown are in it.</summary>
public sealed record Truth(string House, int ExpectedHosts, IReadOnlyList<TruthHost> Hosts)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    internal static Truth Of(string name, House house)
    {
        IReadOnlyList<TruthHost> hosts = [.. house.Machines.Where(machine => machine.Sightings.Count > 0).Select(TruthHost.Of)];
        return new(name, hosts.Count, hosts);
    }
}

/// <summary>
/// One machine. <c>Kind</c> is the contract's word, <c>AlsoRight</c> words that are no mistake either; <c>EvidencePoor</c> ones may stay unknown.
/// Each sighting is an address that sent something at a point; its <c>Mac</c> is null where a router stood between.
/// </summary>
public sealed record TruthHost(
    string Id,
    string Kind,
    IReadOnlyList<string> AlsoRight,
    string Os,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Macs,
    IReadOnlyList<string> Addresses,
    IReadOnlyList<TruthSighting> Sightings,
    IReadOnlyList<string> Names,
    IReadOnlyList<TruthService> Services,
    IReadOnlyList<string> AeTitles,
    IReadOnlyList<string> Hl7Applications,
    bool InLedger,
    bool EvidencePoor)
{
    internal static TruthHost Of(Machine machine) => new(
        machine.Name,
        machine.Kind,
        machine.Equipment.AlsoRight,
        machine.Os.Written,
        Distinct(machine.Sightings.Select(sighting => sighting.Point)),
        Distinct(machine.Sightings.Select(sighting => sighting.Mac).OfType<string>()),
        Distinct(machine.Sightings.Select(sighting => sighting.Address)),
        [.. machine.Sightings.GroupBy(sighting => (sighting.Point, sighting.Address)).Select(seen => new TruthSighting(seen.Key.Point, seen.Key.Address, seen.Max(one => one.Mac)))],
        [machine.Name],
        [.. machine.Services.Select(service => new TruthService(service.Transport, service.Port, service.Protocol))],
        [.. machine.AeTitles],
        [.. machine.Hl7Applications],
        machine.InLedger,
        machine.EvidencePoor);

    private static string[] Distinct(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}

public sealed record TruthSighting(string Point, string Address, string? Mac);

public sealed record TruthService(string Transport, int Port, string Protocol);
