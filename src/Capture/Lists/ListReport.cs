using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>Rows become machines, one a card; what has no card, or a card of many, is counted and not made up.</summary>
internal static class ListReport
{
    public static DiscoveryReport Build(CaptureSource source, ListLines lines, long bytes, DiscoveryOptions options)
    {
        var entries = lines.Entries.Where(entry => IsOneCard(entry.Card!.Value, lines.Problems)).ToList();
        var holders = Holders(entries);
        Device[] devices = [.. entries.GroupBy(entry => entry.Card!.Value)
            .Select((rows, index) => Build($"d{index + 1}", rows.Key, [.. rows], holders, source.Point, options))];
        var format = entries.CountBy(entry => entry.Format).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
        return Of(source, format, bytes, entries.Count, devices, lines.Problems.ToList());
    }

    public static DiscoveryReport Of(CaptureSource source, string? format, long bytes, int rows, IReadOnlyList<Device> devices, IReadOnlyList<Problem> problems) => new()
    {
        Capture = new CaptureSummary
        {
            Packets = 0, Bytes = bytes,
            First = devices.Min(device => device.First), Last = devices.Max(device => device.Last),
            Files = [new CaptureFile { Path = source.Path, Format = format, LinkTypes = [], Packets = 0, Bytes = bytes, Rows = rows, Problems = problems }],
        },
        Devices = devices, Connections = [], Findings = [],
    };

    /// <summary>A kind from names, facts and maker, weighed like a capture's; a table of cards alone leaves it unknown.</summary>
    public static KindGuess Judge(IReadOnlyList<DeviceName> names, IReadOnlyList<DeviceFact> facts, string? maker, OperatingSystemName? system = null, params Evidence[] told) =>
        KindJudge.Judge(new Profile
        {
            Services = [], Facts = facts, Names = names, Told = told, Outgoing = [], Incoming = [], Maker = maker, System = system?.Value, SystemVersion = system?.Version,
        });

    private static Device Build(string id, MacAddress card, IReadOnlyList<ListEntry> rows, Dictionary<string, MacAddress> holders, string point, DiscoveryOptions options)
    {
        IReadOnlyList<DeviceName> names = [.. rows.Where(row => row.Name is not null)
            .Select(row => new DeviceName(row.Name!, row.Format == ListFormats.Leases ? "lease" : "dns")).Distinct()];
        List<DeviceFact> told = [.. rows.SelectMany(Facts).Distinct()];
        // A lease says which vendor class the machine gave, as its own request would have.
        var recognised = options.Catalogue.Recognise(told.Concat(rows.Select(row => row.VendorClass).OfType<string>().Distinct().Select(value => new DeviceFact("dhcp", "vendorClass", value))));
        IReadOnlyList<DeviceFact> facts = [.. told, .. recognised.Facts];
        var maker = options.Makers.MakerOf(card);
        var times = rows.Where(row => row.From is not null).Select(row => row.From).ToList();
        return new Device
        {
            Id = id,
            Macs = [card.ToString()],
            Addresses = [.. rows.Select(row => row.Address).OfType<string>().Where(address => AddressText.IsOneMachine(address) && holders[address] == card).Distinct()],
            Vlans = [.. rows.Select(row => row.Vlan).OfType<int>().Distinct().Order()],
            Points = [point], Names = names, Maker = recognised.Maker ?? (maker is null ? null : new Maker(maker, "oui")), Model = recognised.Model, Os = recognised.Systems.MaxBy(system => system.Confidence),
            Kind = Judge(names, facts, maker, null, [.. recognised.Evidence]), Services = [], Facts = facts,
            First = times.Min(), Last = times.Max(), Packets = 0, Bytes = 0,
        };
    }

    private static IEnumerable<DeviceFact> Facts(ListEntry row)
    {
        (string Name, string? Value)[] pairs = [("port", row.Port), ("switch", row.Switch), ("interface", row.Interface), ("vendorClass", row.VendorClass), ("leaseEnds", row.LeaseEnds)];
        return pairs.Where(pair => pair.Value is not null).Select(pair => new DeviceFact(row.Format, pair.Name, pair.Value!));
    }

    /// <summary>Whoever a list names last for an address has it now; a lease file keeps the earlier holders too.</summary>
    private static Dictionary<string, MacAddress> Holders(IEnumerable<ListEntry> entries)
    {
        var holders = new Dictionary<string, MacAddress>();
        foreach (var entry in entries)
            if (entry.Address is not null) holders[entry.Address] = entry.Card!.Value;
        return holders;
    }

    private static bool IsOneCard(MacAddress card, ListProblems problems)
    {
        if (card is { IsGroup: false, Value: not 0 }) return true;
        problems.Add("group-address", 0);
        return false;
    }
}
