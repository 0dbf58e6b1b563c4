using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Reporting;

public sealed class ReportTable : IEntityTypeConfiguration<Report>
{
    public const int LineMax = 1000, NameMax = 120;

    public void Configure(EntityTypeBuilder<Report> table)
    {
        table.Property(report => report.Receipt).HasMaxLength(12);
        table.HasIndex(report => report.Receipt).IsUnique();
        table.HasIndex(report => report.FormId).IsUnique();
        table.HasIndex(report => new { report.InstitutionId, report.At });
        table.HasOne(report => report.Place).WithMany().HasForeignKey(report => report.PlaceId).OnDelete(DeleteBehavior.SetNull);
        table.HasOne(report => report.Asset).WithMany().HasForeignKey(report => report.AssetId).OnDelete(DeleteBehavior.SetNull);
        table.HasOne(report => report.Second).WithOne().HasForeignKey<SecondReport>(second => second.ReportId);
        table.HasMany(report => report.Notes).WithOne().HasForeignKey(note => note.ReportId);
    }
}

public sealed class ReportPointTable : IEntityTypeConfiguration<ReportPoint>
{
    public void Configure(EntityTypeBuilder<ReportPoint> table)
    {
        table.Property(point => point.Code).HasMaxLength(12);
        table.HasIndex(point => point.Code).IsUnique();
        table.HasOne(point => point.Place).WithMany().HasForeignKey(point => point.PlaceId).OnDelete(DeleteBehavior.Cascade);
    }
}
