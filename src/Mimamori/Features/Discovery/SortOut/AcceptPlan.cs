using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>What holds for all of the chosen machines: what is empty keeps what was seen, or stays empty.</summary>
public sealed record AcceptInput(string? Kind, string? Pattern, string? Place, string? FirstNumber)
{
    public string? Vendor { get; init; }

    public string? System { get; init; }

    public static AcceptInput From(Func<string, string?> value) => new(value("as"), value("pattern")?.Trim(), value("place")?.Trim(), value("number")?.Trim())
    {
        Vendor = value("vendor")?.Trim(),
        System = value("system")?.Trim(),
    };
}

/// <summary>A row as it would stand in the ledger: what the preview shows and what is written are the same.</summary>
public sealed record PlannedAsset(SeenOnlyRow Row, Asset Asset);

public static class AcceptPlan
{
    public static List<PlannedAsset> Of(IReadOnlyList<SeenOnlyRow> rows, AcceptInput input)
    {
        var numbers = Numbering.OfFirst(input.FirstNumber);
        var names = NamesOf(rows, input.Pattern);
        return [.. rows.Select((row, at) => new PlannedAsset(row, Make(row.Seen, input, names?[at], numbers?.At(at))))];
    }

    /// <summary>"{n}" takes each machine's own number, so that nobody's label moves when one is missing; "{01}" counts anew.</summary>
    private static List<string>? NamesOf(IReadOnlyList<SeenOnlyRow> rows, string? pattern)
    {
        if (Numbering.OfPattern(pattern) is not { } counted)
            return null;
        var own = rows.Select(row => NamePattern.NumberOf(row.Name)).ToList();
        return Numbering.IsByOwnNumber(pattern) && own.TrueForAll(number => number is not null) && own.Distinct().Count() == own.Count
            ? [.. own.Select(number => counted.With(number!.Value))]
            : [.. rows.Select((_, at) => counted.At(at))];
    }

    private static Asset Make(Sighting seen, AcceptInput input, string? name, string? number) => new()
    {
        Kind = Kinds.All.FirstOrDefault(known => known == input.Kind) ?? seen.Device.Kind,
        Name = name ?? NameOf(seen),
        Number = number,
        Maker = seen.Device.Maker,
        OperatingSystem = seen.OperatingSystem,
        MainSoftware = string.IsNullOrEmpty(input.System) ? null : input.System,
        Address = seen.Addresses.Count > 0 ? seen.Addresses[0] : null,
        MacAddress = seen.Macs.Count > 0 ? seen.Macs[0] : null,
    };

    /// <summary>A machine that never told its name is called by its kind and address.</summary>
    private static string NameOf(Sighting seen) => seen.Names.Count > 0
        ? seen.Names[0]
        : $"{Kinds.Of(seen.Device.Kind)} {seen.Addresses.Concat(seen.Macs).FirstOrDefault()}".Trim();
}
