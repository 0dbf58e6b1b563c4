using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>Lines from the inside out: a screen shown to somebody outside, and a tunnel that is there day and night.</summary>
internal static class OutsideFindings
{
    /// <summary>Somebody's working day is shorter; what was there for longer nobody switched off in the evening.</summary>
    private static readonly TimeSpan LongerThanADay = TimeSpan.FromHours(12);

    /// <param name="house">The tables of the reading.</param>
    /// <param name="rows">The same connections in the same order, with the names of the far ends.</param>
    public static IEnumerable<Found> Of(House house, IReadOnlyList<Observations.Connection> rows)
    {
        foreach (var (connection, row) in house.Connections.Zip(rows).Where(pair => pair.First.Answered && pair.Second.Outside))
        {
            var key = connection.Key;
            var toOutside = house.IsOutside(key.Point, key.To);
            var machine = toOutside ? house.MachineAt(key.Point, key.From) : house.MachineAt(key.Point, key.To);
            var protocol = ConnectionFindings.ProtocolOf(connection);
            var control = RemoteControl.Of(protocol, key.Port, row.Names);
            if (toOutside && control is not null) yield return new Found("remote-control-to-outside", machine, $"{control} from {row.From} to {FarEnd(row)} port {row.Port}");
            if ((control is not null || ConnectionFindings.IsTunnel(protocol)) && row.Last - row.First >= LongerThanADay)
                yield return new Found("always-on-line", machine, FormattableString.Invariant($"{control ?? protocol} between {row.From} and {row.To} port {row.Port}, over {(row.Last - row.First)!.Value.TotalHours:0} hours"));
        }
    }

    private static string FarEnd(Observations.Connection row) => row.Names.Count > 0 ? row.Names[0] : row.To;
}
