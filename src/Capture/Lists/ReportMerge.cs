using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>Lays lists over a capture's report: a machine with the same card gains what the list says, others are added.</summary>
internal static class ReportMerge
{
    public static DiscoveryReport Merge(DiscoveryReport report, IReadOnlyList<DiscoveryReport> lists)
    {
        List<Device> devices = [.. report.Devices];
        var byCard = devices.SelectMany((device, index) => device.Macs.Select(mac => (mac, index))).GroupBy(pair => pair.mac).ToDictionary(group => group.Key, group => group.First().index);
        foreach (var device in lists.SelectMany(list => list.Devices))
        {
            var known = device.Macs.Where(byCard.ContainsKey).Select(mac => byCard[mac]).DefaultIfEmpty(-1).First();
            if (known < 0) devices.Add(device with { Id = $"d{devices.Count + 1}" });
            else devices[known] = Widen(devices[known], device);
            foreach (var mac in device.Macs) byCard.TryAdd(mac, known < 0 ? devices.Count - 1 : known);
        }
        return report with { Devices = devices, Capture = Together(report.Capture, lists) };
    }

    private static Device Widen(Device known, Device told) => known with
    {
        Macs = [.. known.Macs.Union(told.Macs)],
        Addresses = [.. known.Addresses.Union(told.Addresses)],
        Vlans = [.. known.Vlans.Union(told.Vlans).Order()],
        Points = [.. known.Points.Union(told.Points)],
        Names = [.. known.Names.Union(told.Names)],
        Facts = [.. known.Facts.Union(told.Facts)],
        Maker = known.Maker ?? told.Maker,
        Os = told.Os is { } system && system.Confidence > (known.Os?.Confidence ?? 0) ? system : known.Os,
        Kind = told.Kind.Confidence > known.Kind.Confidence ? told.Kind : known.Kind,
        First = new[] { known.First, told.First }.Min(),
        Last = new[] { known.Last, told.Last }.Max(),
    };

    private static CaptureSummary Together(CaptureSummary capture, IReadOnlyList<DiscoveryReport> lists) => capture with
    {
        First = lists.Select(list => list.Capture.First).Append(capture.First).Min(),
        Last = lists.Select(list => list.Capture.Last).Append(capture.Last).Max(),
        Files = [.. capture.Files, .. lists.SelectMany(list => list.Capture.Files)],
    };
}
