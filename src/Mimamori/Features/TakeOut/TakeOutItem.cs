using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.TakeOut;

/// <summary>持ち出し品: something that may leave the house, and what one wants to know in the minute it is lost.</summary>
public sealed class TakeOutItem : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>As it stands on the thing: a number of the book, or that of the ledger's sticker.</summary>
    public string? Number { get; set; }
    public required string Name { get; set; }
    public required TakeOutKind Kind { get; set; }
    /// <summary>Its row of the ledger; paper and USB sticks have none.</summary>
    public Guid? AssetId { get; set; }
    public Asset? Asset { get; set; }
    public YesNo HoldsPatientData { get; set; }
    public int? PeopleAbout { get; set; }
    public YesNo Encrypted { get; set; }
    /// <summary>Whether it can be emptied from afar, and who does that.</summary>
    public YesNo CanWipe { get; set; }
    public string? WhoWipes { get; set; }
    /// <summary>Who is told when it does not come back and the borrower was asked.</summary>
    public string? Head { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public enum TakeOutKind { Laptop, Tablet, Phone, Usb, Disk, Paper, Other }

public sealed class TakeOutItemTable : IEntityTypeConfiguration<TakeOutItem>
{
    public void Configure(EntityTypeBuilder<TakeOutItem> table)
    {
        table.HasIndex(item => new { item.InstitutionId, item.Number });
        table.HasOne(item => item.Asset).WithMany().HasForeignKey(item => item.AssetId).OnDelete(DeleteBehavior.SetNull);
    }
}
