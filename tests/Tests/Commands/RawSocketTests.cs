using Mimamori.Commands;

namespace Mimamori.Tests.Commands;

public sealed class RawSocketTests
{
    [Theory]
    [InlineData("1000", "0000000000000000", RawSockets.Finding.Fine)]
    [InlineData("1000", "0000000000002000", RawSockets.Finding.Given)]
    [InlineData("1000", "0000000000001000", RawSockets.Finding.Fine)]
    [InlineData("0", "000001ffffffffff", RawSockets.Finding.Root)]
    [InlineData("0", "0000000000000000", RawSockets.Finding.Root)]
    public void The_right_to_write_packets_is_refused_unless_it_comes_with_being_root(string user, string rights, RawSockets.Finding expected) =>
        Assert.Equal(expected, RawSockets.Read([$"Name:\tmimamori", $"Uid:\t{user}\t{user}\t{user}\t{user}", $"CapEff:\t{rights}"]));
}
