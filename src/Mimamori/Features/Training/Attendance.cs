using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Training;

/// <summary>One person at one course on one day: at the screen, or typed in from a list of names.</summary>
public sealed class Attendance : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>A module of ours by its id, or the title of a course held elsewhere.</summary>
    public required string Course { get; init; }
    public required bool IsOutside { get; init; }
    public required DateOnly On { get; init; }
    public required string Name { get; init; }
    public string? Section { get; init; }
    /// <summary>Null for a name from a list.</summary>
    public Guid? AccountId { get; init; }
    /// <summary>Of five; null where no questions were answered.</summary>
    public int? Right { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    public string Title => TrainingBook.Find(Course)?.Title.ToString() ?? Course;
}

public sealed class AttendanceTable : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> table) => table.Ignore(row => row.Title).HasIndex(row => row.On);
}
