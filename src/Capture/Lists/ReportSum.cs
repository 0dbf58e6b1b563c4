using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>Two reports of one point, one after the other, as one: the machines are laid over one another, the traffic is added up.</summary>
public static class ReportSum
{
    public static DiscoveryReport Of(DiscoveryReport earlier, DiscoveryReport later)
    {
        var (devices, places) = ReportMerge.WithPlaces(earlier, [later]);
        var idOf = later.Devices.Select((device, index) => (device.Id, devices[places[index]].Id)).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return earlier with
        {
            Capture = Sum(earlier.Capture, later.Capture),
            Devices = devices,
            Connections = [.. earlier.Connections.Concat(later.Connections).GroupBy(one => (one.From, one.To, one.Transport, one.Port, one.Point)).Select(same => same.Aggregate(Sum))],
            Findings = [.. earlier.Findings.Concat(later.Findings.Select(finding => finding with { Devices = [.. finding.Devices.Select(device => idOf.GetValueOrDefault(device, device))] }))
                .GroupBy(finding => (finding.Code, finding.Because)).Select(same => same.First() with { Devices = [.. same.SelectMany(finding => finding.Devices).Distinct()] })],
        };
    }

    private static Connection Sum(Connection one, Connection other) => one with
    {
        Protocol = one.Protocol ?? other.Protocol,
        Outside = one.Outside || other.Outside,
        Names = [.. one.Names.Union(other.Names)],
        Packets = one.Packets + other.Packets,
        Bytes = one.Bytes + other.Bytes,
        First = new[] { one.First, other.First }.Min(),
        Last = new[] { one.Last, other.Last }.Max(),
    };

    private static CaptureSummary Sum(CaptureSummary one, CaptureSummary other) => new()
    {
        Packets = one.Packets + other.Packets,
        Bytes = one.Bytes + other.Bytes,
        First = new[] { one.First, other.First }.Min(),
        Last = new[] { one.Last, other.Last }.Max(),
        Files = [.. one.Files.Concat(other.Files).GroupBy(file => file.Path).Select(same => same.Aggregate(Sum))],
    };

    private static CaptureFile Sum(CaptureFile one, CaptureFile other) => one with
    {
        LinkTypes = [.. one.LinkTypes.Union(other.LinkTypes).Order()],
        Packets = one.Packets + other.Packets,
        Bytes = one.Bytes + other.Bytes,
        Problems = [.. one.Problems.Concat(other.Problems).GroupBy(problem => problem.Reason).Select(same => new Problem(same.Key, same.Sum(problem => problem.Count))).OrderBy(problem => problem.Reason, StringComparer.Ordinal)],
    };
}
