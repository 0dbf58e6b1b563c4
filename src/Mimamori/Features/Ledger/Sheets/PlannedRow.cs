using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

public enum RowFate { New, Changed, Same, Refused }

/// <summary>What one line of a file would do to the ledger.</summary>
public sealed record PlannedRow(int Line, RowFate Fate, Asset Row, IReadOnlyList<FieldChange> Changes, IReadOnlyDictionary<string, string?> Values)
{
    /// <summary>What people should know: why a line is refused, or which cell was not understood.</summary>
    public string? Remark { get; init; }
    public string? Phone { get; init; }

    public string Title => Values.GetValueOrDefault(nameof(Asset.Name)) ?? Row.Name;

    public string? Maintainer => Values.GetValueOrDefault(nameof(Asset.MaintainerId)) ?? Row.Maintainer?.Name;
}

public sealed record FieldChange(Field Field, string? Before, string? After);
