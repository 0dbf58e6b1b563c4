using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;

namespace Mimamori.Features.Facts;

/// <summary>
/// How old our look at the wire is. The day comes from the capture itself; a capture whose clock says 1970 or the future
/// was brought in but proves no day, so it never makes anything fresh.
/// </summary>
public sealed record CaptureAge(int Captures, DateOnly? Newest, DateOnly Today)
{
    private const int StaleDays = 90;
    private const int FirstPlausibleYear = 2005;

    public bool Looked => Captures > 0;

    public bool ClockLies => Looked && Newest is null;

    public int Days => Newest is { } day ? Math.Max(0, Today.DayNumber - day.DayNumber) : 0;

    public DateOnly? GoodUntil => Newest?.AddDays(StaleDays);

    public bool IsFresh => Newest is not null && Days <= StaleDays;

    public static async Task<CaptureAge> ReadAsync(Database database, DateOnly today, CancellationToken cancellation)
    {
        var captures = database.Imports.Where(import => import.Kind == ImportKind.Capture && import.State == ImportState.Done && import.UndoneAt == null);
        var count = await captures.CountAsync(cancellation);
        var floor = new DateTime(FirstPlausibleYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        // A day's grace: clocks that are right but kept in local time must not count as lying.
        var newest = await captures.Where(import => import.CaptureLast >= floor && import.CaptureLast <= import.At.AddDays(1))
            .MaxAsync(import => import.CaptureLast, cancellation);
        return new CaptureAge(count, newest is { } time ? DateOnly.FromDateTime(time.ToLocalTime()) : null, today);
    }

    /// <summary>Good needs fresh eyes: what was fine in an old capture is open again.</summary>
    public FactState State(bool good) => !Looked ? FactState.NotLooked : good && IsFresh ? FactState.Good : FactState.Open;

    /// <summary>"The last capture is 12 days old", or why no day is known.</summary>
    public string Sentence() =>
        ClockLies ? FactText.CaptureClock
        : IsFresh ? string.Format(FactText.CaptureFresh, Days)
        : string.Format(FactText.CaptureStale, Days);

    public KeyValuePair<string, string> Value() => new("capture", !Looked ? "none" : ClockLies ? "clock" : IsFresh ? "fresh" : "stale");
}
