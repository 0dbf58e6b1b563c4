using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>
/// Where somebody wants the boxes of one drawing. Each move adds a row, so that undo is taking the newest away again.
/// No cells at all means "automatic again".
/// </summary>
public sealed class MapArrangement : IOwned
{
    /// <summary>Moves further back cannot be undone any more.</summary>
    public const int Kept = 20;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required MapDrawing Drawing { get; init; }

    /// <summary>Which part of the drawing: empty for the whole, else the zone.</summary>
    public required string Part { get; init; }

    /// <summary>How many columns of boxes the drawing had.</summary>
    public required int Slots { get; init; }

    /// <summary>JSON: the node's id, its column and row within its area.</summary>
    public required string Cells { get; init; }
    public required DateTime At { get; init; }
}

public enum MapDrawing { Connections, Places }

public sealed class MapArrangementTable : IEntityTypeConfiguration<MapArrangement>
{
    public void Configure(EntityTypeBuilder<MapArrangement> table)
    {
        table.HasIndex(row => new { row.InstitutionId, row.Drawing, row.Part });
        table.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
    }
}
