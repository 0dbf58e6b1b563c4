using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mimamori.Data;

/// <summary>Times are stored as UTC; SQLite forgets the kind, so it is put back on reading.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Utc ? time : time.ToUniversalTime(),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
