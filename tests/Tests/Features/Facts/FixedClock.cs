namespace Mimamori.Tests.Features.Facts;

/// <summary>A clock that stands where the test puts it.</summary>
internal sealed class FixedClock(int year, int month, int day) : TimeProvider
{
    public DateTime Utc { get; set; } = new(year, month, day, 3, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Utc, TimeSpan.Zero);
}
