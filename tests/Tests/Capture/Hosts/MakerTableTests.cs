using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Tests.Capture.Hosts;

public sealed class MakerTableTests
{
    private static readonly MakerTable Makers = Load();

    [Theory]
    [InlineData("00:1b:a9:77:00:60", "Brother industries")]
    [InlineData("00:a0:de:5a:10:01", "YAMAHA")]
    public void Knows_the_makers_of_the_lab(string mac, string maker) => Assert.Equal(maker, Makers.MakerOf(Parse(mac)));

    [Fact]
    public void A_made_up_address_has_no_maker() => Assert.Null(Makers.MakerOf(Parse("02:1b:a9:77:00:60")));

    [Fact]
    public void Holds_all_three_widths() => Assert.InRange(Makers.Count, 50_000, 200_000);

    [Fact]
    public void Refuses_a_stream_that_is_no_table() => Assert.Throws<InvalidDataException>(() => MakerTable.Load(new MemoryStream([1, 2, 3, 4])));

    private static MacAddress Parse(string text) => MacAddress.From(PacketBuilder.Mac(text));

    private static MakerTable Load()
    {
        using var stream = typeof(Mimamori.Commands.DiscoverCommand).Assembly.GetManifestResourceStream("content/makers/makers.bin")!;
        return MakerTable.Load(stream);
    }
}
