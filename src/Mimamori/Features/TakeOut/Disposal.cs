using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Vendors;

namespace Mimamori.Features.TakeOut;

/// <summary>消去・廃棄の記録: what was emptied or destroyed, how, by whom and in whose sight.</summary>
public sealed class Disposal : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string What { get; set; }
    public Guid? AssetId { get; set; }
    public Asset? Asset { get; set; }
    public string? SerialNumber { get; set; }
    public required DisposalWay Way { get; set; }
    public DateOnly? On { get; set; }
    public string? DoneBy { get; set; }
    public string? Witness { get; set; }
    public Guid? VendorId { get; set; }
    public Vendor? Vendor { get; set; }
    /// <summary>The number on the contractor's paper.</summary>
    public string? Certificate { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public enum DisposalWay { Overwritten, KeyErased, Crushed, Shredded, ByContractor, Other }

public sealed class DisposalTable : IEntityTypeConfiguration<Disposal>
{
    public void Configure(EntityTypeBuilder<Disposal> table)
    {
        table.HasOne(row => row.Asset).WithMany().HasForeignKey(row => row.AssetId).OnDelete(DeleteBehavior.SetNull);
        table.HasOne(row => row.Vendor).WithMany().HasForeignKey(row => row.VendorId).OnDelete(DeleteBehavior.SetNull);
    }
}
