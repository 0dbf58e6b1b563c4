namespace Mimamori.Tests;

public sealed class SmokeTest
{
    [Fact]
    public void Device_kinds_end_in_unknown() => Assert.Equal("unknown", Mimamori.Capture.Observations.DeviceKinds.All[^1]);
}
