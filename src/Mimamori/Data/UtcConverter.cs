using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mimamori.Data;

/// <summary>
/// Times are stored as UTC in whole microseconds, which is what both databases hold alike; SQLite forgets the kind, so it is put
/// back on reading.
/// </summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => new DateTime((time.Kind == DateTimeKind.Utc ? time : time.ToUniversalTime()).Ticks / 10 * 10, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
