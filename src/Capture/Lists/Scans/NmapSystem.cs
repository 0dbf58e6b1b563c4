using System.Globalization;
using System.Xml;

namespace Mimamori.Capture.Lists.Scans;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>
/// nmap's guess of the operating system. It often gives several with the same score; only what all of the best agree on is taken,
/// and a guess below nine in ten is kept as a fact and not as the system.
/// </summary>
internal sealed class NmapSystem
{
    private const int Enough = 90, MostMatches = 32;
    private readonly List<(string Type, string Family, string? Generation, int Score)> _classes = [];
    private readonly List<(string Name, int Score)> _matches = [];

    public void Take(XmlReader xml)
    {
        var score = int.TryParse(xml.GetAttribute("accuracy"), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? Math.Min(read, 100) : 0;
        if (xml.LocalName == "osmatch" && ListText.Clean(xml.GetAttribute("name")) is { } name && _matches.Count < MostMatches) _matches.Add((name, score));
        if (xml.LocalName == "osclass" && ListText.Clean(xml.GetAttribute("osfamily")) is { } family && _classes.Count < MostMatches)
            _classes.Add((ListText.Clean(xml.GetAttribute("type")) ?? "", family, ListText.Clean(xml.GetAttribute("osgen")), score));
    }

    public void Tell(ToldMachine machine)
    {
        foreach (var (name, _) in _matches.OrderByDescending(match => match.Score).Take(3)) machine.Fact(ListFormats.Scan, "osMatch", name);
        if (_classes.Count == 0) return;
        var best = _classes.Max(one => one.Score);
        var top = _classes.FindAll(one => one.Score == best);
        if (top.Select(one => one.Type).Distinct().Count() == 1) NmapWords.Tell(machine, top[0].Type, best / 100.0);
        if (best < Enough || top.Select(one => one.Family).Distinct().Count() > 1 || top[0].Family == "embedded") return;
        var generations = top.Select(one => one.Generation).Distinct().ToList();
        var value = generations is [{ } only] ? $"{top[0].Family} {only.Replace(".X", "", StringComparison.Ordinal)}" : top[0].Family;
        machine.System = new OperatingSystem(value, null, ListFormats.Scan, Math.Round(best / 100.0 * 0.7, 2));
    }
}
