using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Rhythm;

/// <summary>サイバー安全ニュース: one A4 in the shape ward staff know: what happened (two lines), a picture, one act, where to call.</summary>
public sealed class News : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>The report it came of; the sheet does not name it.</summary>
    public Guid? ReportId { get; init; }
    /// <summary>The sign whose drawing stands on it.</summary>
    public required string Sign { get; init; }
    public required string Title { get; set; }
    public required string What { get; set; }
    public required string Act { get; set; }
    public string? Call { get; set; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public DateTime? PublishedAt { get; set; }
    /// <summary>Read on paper, as the ward counted its signatures.</summary>
    public int OnPaper { get; set; }
    public DateTime? RemovedAt { get; set; }
    public List<NewsReading> Readings { get; init; } = [];
}

/// <summary>Somebody said "read". Counted, never listed by name.</summary>
public sealed class NewsReading : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid NewsId { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTime At { get; init; }
}

public sealed class NewsTable : IEntityTypeConfiguration<News>
{
    public void Configure(EntityTypeBuilder<News> table)
    {
        table.HasQueryFilter("kept", news => news.RemovedAt == null);
        table.HasMany(news => news.Readings).WithOne().HasForeignKey(reading => reading.NewsId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class NewsReadingTable : IEntityTypeConfiguration<NewsReading>
{
    public void Configure(EntityTypeBuilder<NewsReading> table) => table.HasIndex(reading => new { reading.NewsId, reading.AccountId }).IsUnique();
}
