using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.TakeOut;

/// <summary>One time something leaves the house: asked for, allowed, out, back.</summary>
public sealed class Loan : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ItemId { get; init; }
    public TakeOutItem? Item { get; init; }
    public required string Borrower { get; init; }
    public string? Purpose { get; init; }
    public required DateOnly Due { get; init; }
    public required DateTime AskedAt { get; init; }
    public required string AskedBy { get; init; }
    public DateTime? DecidedAt { get; set; }
    public string? DecidedBy { get; set; }
    public bool IsRefused { get; set; }
    public DateTime? OutAt { get; set; }
    public string? OutBy { get; set; }
    public DateTime? BackAt { get; set; }
    public string? BackBy { get; set; }
    /// <summary>It is looked for by its loss (Losses/Loss.cs), and no longer by this line.</summary>
    public DateTime? LostAt { get; set; }
    /// <summary>Late: first the borrower is asked, then the section's head is told.</summary>
    public DateTime? BorrowerToldAt { get; set; }
    public DateTime? HeadToldAt { get; set; }

    public LoanStage Stage =>
        IsRefused ? LoanStage.Refused
        : BackAt is not null ? LoanStage.Back
        : LostAt is not null ? LoanStage.Lost
        : OutAt is not null ? LoanStage.Out
        : DecidedAt is not null ? LoanStage.Allowed : LoanStage.Asked;

    public bool IsLate(DateOnly today) => Stage == LoanStage.Out && Due < today;
}

public enum LoanStage { Asked, Allowed, Out, Back, Lost, Refused }

public sealed class LoanTable : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> table)
    {
        table.HasOne(loan => loan.Item).WithMany().HasForeignKey(loan => loan.ItemId);
        table.HasIndex(loan => new { loan.InstitutionId, loan.Due });
        // Two desks may hand out the same thing in the same second: the second one is told.
        table.HasIndex(loan => loan.ItemId).IsUnique().HasFilter("\"OutAt\" IS NOT NULL AND \"BackAt\" IS NULL AND \"LostAt\" IS NULL").HasDatabaseName("IX_Loan_Out");
    }
}
