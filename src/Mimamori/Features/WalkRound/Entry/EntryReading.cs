using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Guide;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.WalkRound.Entry;

/// <summary>A typed line read into the ledger's own values, or the faults that keep it out.</summary>
public sealed record EntryReading(Dictionary<string, string?> Values, List<string> Faults)
{
    public static EntryReading Of(EntryLine line, KnownMachines known)
    {
        var reading = new EntryReading([], []);
        foreach (var (field, typed) in line.Typed)
            if (field is not (nameof(Asset.Kind) or nameof(Asset.Name)))
                reading.Take(field, field is nameof(Asset.Number) or nameof(Asset.SerialNumber) ? typed.ToHalfWidth() : typed);
        reading.TakeKindAndName(line.Cell(nameof(Asset.Kind)), line.Cell(nameof(Asset.Name)));
        reading.Faults.AddRange(known.Clashes(reading.Values));
        return reading;
    }

    /// <summary>A letter of the sheet's drawings is a kind; a machine without a name is called by its kind and number.</summary>
    private void TakeKindAndName(string kind, string name)
    {
        var drawn = WalkGuide.Of(kind);
        Take(nameof(Asset.Kind), drawn?.Kind ?? (string.IsNullOrWhiteSpace(kind) ? Kinds.All[^1] : kind));
        if (!string.IsNullOrWhiteSpace(name))
            Take(nameof(Asset.Name), name);
        else if (drawn is not null || Values.GetValueOrDefault(nameof(Asset.Kind)) is { } known && known != Kinds.All[^1])
            Values[nameof(Asset.Name)] = $"{drawn?.Name.ToString() ?? Kinds.Of(Values[nameof(Asset.Kind)]!)} {Values.GetValueOrDefault(nameof(Asset.Number))}".Trim();
        else if (Values[nameof(Asset.Kind)] is not null)
            Faults.Add(WalkText.NameOrKind);
    }

    private void Take(string field, string typed)
    {
        var reading = FieldReader.Read(AssetFields.Of(field), typed);
        Values[field] = reading.Value;
        if (reading.Refusal is { } refusal)
            Faults.Add(refusal);
    }
}
