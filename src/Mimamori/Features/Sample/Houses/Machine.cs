using System.Net;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Houses;

/// <summary>One machine of the house: what it is, and what the tapes have really shown of it.</summary>
internal sealed class Machine(Equipment equipment)
{
    private readonly SortedSet<Sighting> _sightings = [];
    private readonly SortedSet<(int Port, string Transport, string Protocol)> _services = [];
    private int _identification = equipment.Name.Length * 911;
    private int _port = equipment.Os.Major == 5 ? 1031 : 49_152 + equipment.Name.Sum(letter => letter) % 9_000;

    public Equipment Equipment { get; } = equipment;

    public string Name => Equipment.Name;

    public string Kind => Equipment.Kind;

    public Os Os => Equipment.Os;

    public List<Leg> Legs { get; } = [];

    public Leg Leg => Legs[0];

    public SortedSet<string> AeTitles { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Hl7Applications { get; } = new(StringComparer.Ordinal);

    public bool InLedger { get; set; } = true;

    /// <summary>Its traffic gives next to nothing away, as some real machines do.</summary>
    public bool EvidencePoor { get; set; }

    public IReadOnlyCollection<Sighting> Sightings => _sightings;

    public IReadOnlyCollection<(int Port, string Transport, string Protocol)> Services => _services;

    public void Serves(string transport, int port, string protocol)
    {
        if (!Leg.IsOutside)
            _ = _services.Add((port, transport, protocol));
    }

    public void SeenAt(string point, IPAddress address, MacAddress? ownMac)
    {
        if (!Leg.IsOutside && !address.Equals(IPAddress.Any))
            _ = _sightings.Add(new(point, address.ToString(), ownMac?.ToString()));
    }

    public int NextIdentification() => _identification++ & 0xffff;

    public int NextPort() => _port++;
}
