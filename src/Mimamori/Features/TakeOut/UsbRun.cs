using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Books;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.TakeOut;

/// <summary>業者USB便: one time data went to a contractor on a stick, as a row of the book of what leaves the house says it regularly does.</summary>
public sealed class UsbRun : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid DataOutId { get; init; }
    public DataOut? DataOut { get; init; }
    public required DateOnly On { get; init; }
    public required string CarriedBy { get; init; }
    public int? PeopleAbout { get; init; }
    public YesNo Encrypted { get; init; }
    public DateTime? BackAt { get; set; }
    /// <summary>Emptied when it came back.</summary>
    public YesNo Erased { get; set; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
}

public sealed class UsbRunTable : IEntityTypeConfiguration<UsbRun>
{
    public void Configure(EntityTypeBuilder<UsbRun> table) => table.HasOne(run => run.DataOut).WithMany().HasForeignKey(run => run.DataOutId);
}
