using Mimamori.Capture.Findings;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Reporting;

/// <summary>Turns the tables of a reading into the report.</summary>
internal static class ReportBuilder
{
    public static DiscoveryReport Build(Reading reading, DiscoveryOptions options)
    {
        var rows = reading.Hosts.Rows;
        var notes = new NotesByRow(reading.Notes, rows);
        var identity = new Identity(rows);
        NameProof.Join(rows, identity.Joining, notes);
        AdoptWhereNothingIsInside(reading, identity);
        var machines = MachineList.From(rows, identity, reading.Inside);
        var house = new House(reading, machines, identity, notes);
        var devices = DeviceList.Build(house, options);
        var connections = ConnectionList.Build(house);
        return new DiscoveryReport
        {
            Capture = Summary(reading),
            Devices = devices,
            Connections = connections,
            Findings = FindingList.Build(house, devices, connections, options),
        };
    }

    /// <summary>A lab with public addresses has no inside by the rules; then every host whose own card is seen is at home.</summary>
    private static void AdoptWhereNothingIsInside(Reading reading, Identity identity)
    {
        var rows = reading.Hosts.Rows;
        var settled = new HashSet<int>();
        foreach (var row in rows)
            if (!row.IsCard && row.Exists && !Network.AddressRanges.IsLinkLocal(row.Address) && reading.Inside.Contains(row.Point, row.Address)) settled.Add(row.Point);
        for (var i = 0; i < rows.Count; i++)
            if (!rows[i].IsCard && rows[i].Exists && !settled.Contains(rows[i].Point) && identity.OwnerOf(i) >= 0) reading.Inside.Adopt(rows[i].Point, rows[i].Address);
    }

    private static CaptureSummary Summary(Reading reading) => new()
    {
        Packets = reading.Files.Sum(file => file.Packets),
        Bytes = reading.Files.Sum(file => file.Bytes),
        First = Times.FromTicks(reading.First),
        Last = Times.FromTicks(reading.Last),
        Files = reading.Files,
    };
}
