using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>Lays lists over a capture's report: a machine with the same card, or at the same address where no card contradicts, gains what the list says, others are added.</summary>
internal static class ReportMerge
{
    public static DiscoveryReport Merge(DiscoveryReport report, IReadOnlyList<DiscoveryReport> lists)
    {
        var devices = Devices(report, lists);
        return report with { Devices = devices, Connections = [.. report.Connections, .. lists.SelectMany(list => list.Connections)], Capture = Together(report.Capture, lists) };
    }

    /// <summary>Two kinds of rows in one text are one file, of the kind most of its rows have.</summary>
    public static DiscoveryReport OfOneFile(DiscoveryReport one, DiscoveryReport other)
    {
        var (first, second) = (one.Capture.Files[0], other.Capture.Files[0]);
        var file = (second.Rows > first.Rows ? second : first) with { Rows = first.Rows + second.Rows, Problems = [.. first.Problems, .. second.Problems] };
        return one with { Devices = Devices(one, [other]), Capture = one.Capture with { Files = [file] } };
    }

    private static List<Device> Devices(DiscoveryReport report, IReadOnlyList<DiscoveryReport> lists) => WithPlaces(report, lists).Devices;

    /// <summary>The machines of all, and where each one of the lists, in their order, came to lie among them.</summary>
    public static (List<Device> Devices, List<int> Places) WithPlaces(DiscoveryReport report, IReadOnlyList<DiscoveryReport> lists)
    {
        List<int> places = [];
        List<Device> devices = [.. report.Devices];
        var byPlace = devices.SelectMany((device, index) => Places(device).Select(place => (place, index))).GroupBy(pair => pair.place).ToDictionary(group => group.Key, group => group.First().index);
        var byCard = devices.SelectMany((device, index) => device.Macs.Select(mac => (mac, index))).GroupBy(pair => pair.mac).ToDictionary(group => group.Key, group => group.First().index);
        foreach (var device in lists.SelectMany(list => list.Devices))
        {
            var known = device.Macs.Where(byCard.ContainsKey).Select(mac => byCard[mac]).DefaultIfEmpty(-1).First();
            if (known < 0) known = Places(device).Where(byPlace.ContainsKey).Select(place => byPlace[place]).Where(index => device.Macs.Count == 0 || devices[index].Macs.Count == 0).DefaultIfEmpty(-1).First();
            if (known < 0) devices.Add(device with { Id = $"d{devices.Count + 1}" });
            else devices[known] = Widen(devices[known], device);
            var at = known < 0 ? devices.Count - 1 : known;
            places.Add(at);
            foreach (var mac in device.Macs) byCard.TryAdd(mac, at);
            foreach (var place in Places(device)) byPlace.TryAdd(place, at);
        }
        return (devices, places);
    }

    /// <summary>An address at a point is one machine there, as far as no card speaks against it.</summary>
    private static IEnumerable<(string Point, string Address)> Places(Device device) => device.Points.SelectMany(point => device.Addresses.Select(address => (point, address)));

    private static Device Widen(Device known, Device told) => known with
    {
        Macs = [.. known.Macs.Union(told.Macs)],
        Addresses = [.. known.Addresses.Union(told.Addresses)],
        Vlans = [.. known.Vlans.Union(told.Vlans).Order()],
        Points = [.. known.Points.Union(told.Points)],
        Names = [.. known.Names.Union(told.Names)],
        Facts = [.. known.Facts.Union(told.Facts)],
        Services = [.. known.Services, .. told.Services.Where(service => !known.Services.Any(same => same.Transport == service.Transport && same.Port == service.Port))],
        Maker = known.Maker ?? told.Maker,
        Model = known.Model ?? told.Model,
        Os = told.Os is { } system && system.Confidence > (known.Os?.Confidence ?? 0) ? system : known.Os,
        Kind = told.Kind.Confidence > known.Kind.Confidence ? told.Kind : known.Kind,
        First = new[] { known.First, told.First }.Min(),
        Last = new[] { known.Last, told.Last }.Max(),
        Via = [.. known.Via.Union(told.Via)],
        Packets = known.Packets + told.Packets,
        Bytes = known.Bytes + told.Bytes,
    };

    private static CaptureSummary Together(CaptureSummary capture, IReadOnlyList<DiscoveryReport> lists) => capture with
    {
        First = lists.Select(list => list.Capture.First).Append(capture.First).Min(),
        Last = lists.Select(list => list.Capture.Last).Append(capture.Last).Max(),
        Files = [.. capture.Files, .. lists.SelectMany(list => list.Capture.Files)],
    };
}
