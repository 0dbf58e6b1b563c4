using Mimamori.Features.Sensors.Wire;

namespace Mimamori.Tests.Features.Sensors;

public sealed class SpoolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mimamori-test-").FullName;

    [Fact]
    public void Reports_wait_in_order_and_a_number_never_comes_twice()
    {
        var spool = new Spool(_folder, 1000, 7);
        spool.Add([1]);
        spool.Add([2]);
        Assert.Equal((8L, (byte)1), (spool.Next()!.Value.Number, spool.Next()!.Value.Report[0]));
        spool.Done(8);
        spool.Done(9);

        var afterwards = new Spool(_folder, 1000, 7);
        afterwards.Add([3]);
        Assert.Equal(10, afterwards.Next()!.Value.Number);
    }

    [Fact]
    public void Past_the_limit_the_oldest_go_and_are_counted_and_the_newest_stays()
    {
        var spool = new Spool(_folder, 250, 0);
        for (var i = 0; i < 5; i++)
            spool.Add(new byte[100]);
        Assert.Equal(4, spool.Next()!.Value.Number);
        Assert.Equal(1, spool.Lost);

        spool.Add(new byte[900]);
        Assert.Equal((6L, 2L), (spool.Next()!.Value.Number, spool.Lost));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
