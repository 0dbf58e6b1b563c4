using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>One machine as a scan, a neighbour table or an inventory tells of it: what it says adds up, and every list has its limit.</summary>
internal sealed class ToldMachine
{
    private const int Values = 64, Services = 512, FactsKept = 256;

    private readonly List<MacAddress> _cards = [];
    private readonly List<string> _addresses = [];
    private readonly List<int> _vlans = [];
    private readonly List<DeviceName> _names = [];
    private readonly List<Service> _services = [];
    private readonly List<DeviceFact> _facts = [];
    private readonly List<Evidence> _told = [];

    public string? Maker { get; set; }
    public string? MakerSource { get; set; }
    public OperatingSystem? System { get; set; }
    public DateTime? First { get; private set; }
    public DateTime? Last { get; private set; }

    public void Card(MacAddress card) => Add(_cards, card, Values);

    public void Address(string address) => Add(_addresses, address, Values);

    public void Vlan(int? vlan)
    {
        if (vlan is > 0 and < 4095) Add(_vlans, vlan.Value, Values);
    }

    public void Name(string? value, string source)
    {
        if (ListText.Clean(value) is { } name) Add(_names, new DeviceName(name, source), Values);
    }

    public void Fact(string protocol, string name, string? value)
    {
        if (ListText.Clean(value) is { } text) Add(_facts, new DeviceFact(protocol, name, text), FactsKept);
    }

    public void Serves(Service service) => Add(_services, service, Services);

    public void Tell(Evidence evidence) => Add(_told, evidence, Values);

    public void Seen(DateTime? moment)
    {
        if (moment is null) return;
        if (First is null || moment < First) First = moment;
        if (Last is null || moment > Last) Last = moment;
    }

    public Device ToDevice(string id, string point, DiscoveryOptions options)
    {
        var recognised = options.Catalogue.Recognise(_facts);
        System = recognised.Systems.Append(System).Where(one => one is not null).MaxBy(one => one!.Confidence);
        var maker = _cards.Select(options.Makers.MakerOf).FirstOrDefault(known => known is not null);
        var system = System is null ? null : new OperatingSystemName(System.Value, System.Version ?? "");
        return new Device
        {
            Id = id, Points = [point], Macs = [.. _cards.Select(card => card.ToString())], Addresses = _addresses, Vlans = [.. _vlans.Order()], Names = _names,
            Model = recognised.Model,
            Maker = recognised.Maker ?? (Maker is { } told ? new Maker(told, MakerSource!) : maker is null ? null : new Maker(maker, "oui")),
            Os = System, Kind = ListReport.Judge(_names, _facts, maker ?? Maker, system, [.. _told, .. recognised.Evidence]),
            Services = [.. _services.OrderBy(service => service.Transport, StringComparer.Ordinal).ThenBy(service => service.Port)],
            Facts = [.. _facts, .. recognised.Facts], First = First, Last = Last, Packets = 0, Bytes = 0,
        };
    }

    private static void Add<T>(List<T> list, T value, int most)
    {
        if (list.Count < most && !list.Contains(value)) list.Add(value);
    }
}
