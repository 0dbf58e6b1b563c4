namespace Mimamori.Tests.Houses;

/// <summary>The real clock, until a test moves it on.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Move(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;
}
