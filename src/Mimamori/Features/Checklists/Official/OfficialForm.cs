using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>The ministry's own form, as the house brought it in. Its sentences are shown from here and go nowhere else.</summary>
public sealed class OfficialForm : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string FileName { get; init; }
    public required string Sha256 { get; init; }
    public required byte[] Workbook { get; init; }
    public required string Title { get; init; }
    /// <summary>From its title, or said by the person; null while nobody knows.</summary>
    public int? FiscalYear { get; set; }
    public required bool IsForVendors { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    /// <summary>Out of sight; what was said of its words is still remembered.</summary>
    public DateTime? RemovedAt { get; set; }
    public List<OfficialItem> Items { get; init; } = [];

    /// <summary>What the rest of the program calls the form; its items hang their own numbers on it.</summary>
    public string FormId => $"{OfficialShelf.Prefix}{Id:N}";
}

/// <summary>One item of such a form and the topic through which facts reach it.</summary>
public sealed class OfficialItem : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid FormId { get; init; }
    public required int Place { get; init; }
    /// <summary><see cref="FormRow.Key"/>.</summary>
    public required string RowKey { get; init; }
    /// <summary><see cref="FormRow.Words"/>: the next edition's same question is recognised by it.</summary>
    public required string Words { get; init; }
    public required string Number { get; init; }
    public required string Section { get; init; }
    public required string Text { get; init; }
    public required string Scope { get; init; }
    public required string Topic { get; set; }
    /// <summary>Recognised beyond doubt, or said by a person.</summary>
    public required bool IsSure { get; set; }
}

public sealed class OfficialFormTable : IEntityTypeConfiguration<OfficialForm>
{
    public void Configure(EntityTypeBuilder<OfficialForm> table)
    {
        table.HasQueryFilter("kept", form => form.RemovedAt == null);
        table.HasIndex(form => new { form.InstitutionId, form.Sha256 }).IsUnique();
        table.HasMany(form => form.Items).WithOne().HasForeignKey(item => item.FormId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class OfficialItemTable : IEntityTypeConfiguration<OfficialItem>
{
    public void Configure(EntityTypeBuilder<OfficialItem> table) => table.HasIndex(item => new { item.InstitutionId, item.Words });
}
