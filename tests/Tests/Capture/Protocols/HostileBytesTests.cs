using CsCheck;
using Mimamori.Capture.Protocols;

namespace Mimamori.Tests.Capture.Protocols;

/// <summary>No analyzer throws, hangs or reads past the end, whatever the bytes. Spans of exact length make reading past the end a throw.</summary>
public sealed class HostileBytesTests
{
    public static TheoryData<string> Names { get; } = [.. GoodMessages.All.Select(message => message.Name)];

    private static GoodMessage Find(string name) => GoodMessages.All.First(message => message.Name == name);

    [Theory, MemberData(nameof(Names))]
    public void A_good_message_is_understood(string name)
    {
        var message = Find(name);
        Assert.True(Show(message.Bytes, message) is Verdict.Done or Verdict.KeepLooking);
    }

    [Theory, MemberData(nameof(Names))]
    public void Cut_at_every_byte_it_does_not_throw(string name)
    {
        var message = Find(name);
        for (var length = 0; length <= message.Bytes.Length; length++) _ = Show(message.Bytes[..length], message);
    }

    [Theory, MemberData(nameof(Names))]
    public void With_any_bytes_bent_it_does_not_throw(string name)
    {
        var message = Find(name);
        var bends = Gen.Select(Gen.Int[0, message.Bytes.Length - 1], Gen.Byte).Array[1, 8];
        bends.Sample(bent =>
        {
            var bytes = message.Bytes.ToArray();
            foreach (var (position, value) in bent) bytes[position] = value;
            _ = Show(bytes, message);
        }, iter: 2000);
    }

    [Theory, MemberData(nameof(Names))]
    public void With_random_bytes_it_does_not_throw(string name)
    {
        var message = Find(name);
        Gen.Byte.Array[0, 300].Sample(bytes => { _ = Show(bytes, message); }, iter: 1000);
    }

    [Theory, MemberData(nameof(Names))]
    public void With_a_random_tail_it_does_not_throw(string name)
    {
        var message = Find(name);
        Gen.Select(Gen.Int[0, message.Bytes.Length], Gen.Byte.Array[0, 100]).Sample((length, tail) =>
        {
            _ = Show([.. message.Bytes[..length], .. tail], message);
        }, iter: 1000);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_dispatchers_do_not_throw_either(string name)
    {
        var message = Find(name);
        foreach (ushort port in new ushort[] { 21, 22, 25, 53, 67, 80, 88, 110, 123, 137, 143, 161, 389, 445, 500, 514, 515, 546, 554, 631, 1194, 1434, 1701, 1900, 3389, 3702, 4500, 4789, 5060, 5353, 5355, 5432, 5900, 5938, 9100, 47808, 40000 })
        {
            for (var length = 0; length <= message.Bytes.Length; length += 7)
            {
                _ = Heard.From(message.Bytes[..length], StreamAnalyzers.Read, message.FromClient, port);
                _ = Heard.From(message.Bytes[..length], DatagramAnalyzers.Read, message.FromClient, port, Transport.Udp);
            }
        }
    }

    private static Verdict Show(byte[] bytes, GoodMessage message) => Heard.From(bytes, message.Analyzer, message.FromClient, message.Port).Verdict;
}
