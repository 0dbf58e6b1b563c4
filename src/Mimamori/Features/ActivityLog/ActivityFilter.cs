using System.Globalization;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.ActivityLog;

/// <summary>Whose, since when, till when, of what kind. It reads and writes the address, so that a filtered page can be left and found again.</summary>
public sealed record ActivityFilter(string? Person, DateOnly? From, DateOnly? To, string? Kind)
{
    public static ActivityFilter Read(IQueryCollection query) => new(Text(query["person"]), Day(query["from"]), Day(query["to"]), Text(query["kind"]));

    public IQueryable<ActivityEntry> Apply(IQueryable<ActivityEntry> entries)
    {
        if (Person is { } person)
            entries = entries.Where(entry => entry.Actor == person);
        if (From is { } from)
            entries = Since(entries, StartOf(from));
        if (To is { } to)
            entries = Before(entries, StartOf(to.AddDays(1)));
        if (Kind is { } kind)
            entries = entries.Where(entry => entry.Verb.StartsWith(kind + "."));
        return entries;
    }

    /// <summary>The filter as the part of an address behind the question mark.</summary>
    public string ToQuery(int? page = null) => string.Join('&', new (string Name, string? Value)[]
    {
        ("person", Person), ("from", Text(From)), ("to", Text(To)), ("kind", Kind), ("page", page?.ToString(CultureInfo.InvariantCulture)),
    }.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IQueryable<ActivityEntry> Since(IQueryable<ActivityEntry> entries, DateTime from) => entries.Where(entry => entry.At >= from);

    private static IQueryable<ActivityEntry> Before(IQueryable<ActivityEntry> entries, DateTime to) => entries.Where(entry => entry.At < to);

    private static DateTime StartOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime();

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static DateOnly? Day(string? value) =>
        Typed.Day(value) is { } day && day < DateOnly.MaxValue ? day : null;
}
