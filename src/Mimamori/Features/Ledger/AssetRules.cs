using Mimamori.Ui;

namespace Mimamori.Features.Ledger;

/// <summary>What holds for every row of the ledger, whether it comes from a form or from a file.</summary>
public static class AssetRules
{
    /// <summary>"May be pulled" only ever comes from a named person.</summary>
    public static Problem? Check(IReadOnlyDictionary<string, string?> values) =>
        values.GetValueOrDefault(nameof(Asset.Unplug)) == nameof(Unplug.May) && values.GetValueOrDefault(nameof(Asset.UnplugDecidedBy)) is null
            ? new Problem(LedgerText.UnplugNeedsName)
            : null;

    /// <summary>A machine that turns out to be a medical device is asked about again, even if it was tagged "may" as something else.</summary>
    public static void AskAgainIfMedical(Asset before, Dictionary<string, string?> values)
    {
        var becameMedical = !KindWords.IsMedical(before.Kind) && KindWords.IsMedical(values[nameof(Asset.Kind)] ?? "");
        var decidedNow = before.Unplug != Unplug.May || values[nameof(Asset.UnplugDecidedBy)] != before.UnplugDecidedBy;
        if (!becameMedical || decidedNow)
            return;
        values[nameof(Asset.Unplug)] = nameof(Unplug.AskFirst);
        values[nameof(Asset.UnplugDecidedBy)] = null;
    }
}
