using System.Net;

namespace Mimamori.Features.Discovery.Outside;

/// <summary>One end of a talk with the outside, as it was seen.</summary>
public sealed record SeenTalk(Guid? Machine, string FarAddress, string? FarNames, string? Protocol, string Transport, int Port, DateTime? First, DateTime? Last);

/// <summary>A place outside, and who of the house talks to it.</summary>
public sealed record OutsideTalk(string Destination, IReadOnlyList<string> Names, IReadOnlyList<string> Protocols, IReadOnlyList<Guid> Machines, DateTime? First, DateTime? Last)
{
    /// <summary>Far ends whose second label is part of the country's: co.jp is nobody's name.</summary>
    private static readonly string[] Registries = ["co", "or", "ne", "ac", "go", "ed", "lg", "gr", "com", "net", "org", "gov", "edu"];

    public static List<OutsideTalk> Of(IEnumerable<SeenTalk> talks) =>
    [
        .. talks.GroupBy(DestinationOf).Select(there => new OutsideTalk(
            there.Key,
            [.. there.SelectMany(NamesOf).Distinct().Order(StringComparer.Ordinal).Take(6)],
            [.. there.Select(talk => talk.Protocol ?? $"{talk.Transport}/{talk.Port}").Distinct().Order(StringComparer.Ordinal)],
            [.. there.Select(talk => talk.Machine).OfType<Guid>().Distinct()],
            there.Min(talk => talk.First), there.Max(talk => talk.Last)))
            .OrderByDescending(talk => talk.Machines.Count).ThenBy(talk => talk.Destination, StringComparer.Ordinal),
    ];

    /// <summary>collect.vendor-a.example and update.vendor-a.example are one place to ask about; without a name it is the address.</summary>
    public static string DestinationOf(SeenTalk talk) => NamesOf(talk).Select(Owner).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() ?? talk.FarAddress;

    private static string[] NamesOf(SeenTalk talk) => (talk.FarNames ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? Owner(string name)
    {
        var labels = name.TrimEnd('.').ToLowerInvariant().Split('.');
        if (labels.Length < 2 || IPAddress.TryParse(name, out _))
            return null;
        var kept = labels.Length > 2 && labels[^1].Length == 2 && Registries.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels[^kept..]);
    }
}
