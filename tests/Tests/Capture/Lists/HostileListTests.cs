using System.Text;
using CsCheck;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>No list makes the reader throw or hang, wherever it is cut and whatever its bytes; and what it reports can be written as JSON.</summary>
public sealed class HostileListTests
{
    private static readonly string[] Marks = [" ", "  ", "\n", "\t", ",", ":", "\0", "\ud800", "𝟙", "１"];

    public static TheoryData<string> Names { get; } = [.. Bytes.Keys];

    private static Dictionary<string, byte[]> Bytes => GoodLists.All.Concat(GoodSources.All).ToDictionary(list => list.Name, list => list.Bytes).Append(new("collector", Encoding.UTF8.GetBytes(CollectorTests.Sample))).ToDictionary();

    [Theory, MemberData(nameof(Names))]
    public void Cut_at_every_byte_it_does_not_throw(string name)
    {
        var bytes = Bytes[name];
        for (var length = 0; length <= bytes.Length; length++) Read(bytes[..length]);
    }

    [Theory, MemberData(nameof(Names))]
    public void With_any_bytes_bent_it_does_not_throw(string name)
    {
        var good = Bytes[name];
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[1, 8].Sample(bent =>
        {
            var bytes = good.ToArray();
            foreach (var (position, value) in bent) bytes[position] = value;
            Read(bytes);
        }, iter: 500);
    }

    [Theory, MemberData(nameof(Names))]
    public void With_lines_and_words_shuffled_it_does_not_throw(string name)
    {
        var words = Encoding.UTF8.GetString(Bytes[name]).Split(' ', '\n');
        Gen.Select(Gen.Int[0, words.Length - 1].Select(at => words[at]), Gen.Int[0, Marks.Length - 1].Select(at => Marks[at])).Array[0, 60]
            .Sample(parts => Read(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part.Item1 + part.Item2)))), iter: 300);
    }

    [Fact]
    public void Random_bytes_are_no_list() => Gen.Byte.Array[0, 400].Sample(Read, iter: 3000);

    [Fact]
    public void Random_halves_of_UTF16_do_not_throw() => Gen.Byte.Array[0, 200].Sample(bytes => Read([0xFF, 0xFE, .. bytes]), iter: 2000);

    [Fact]
    public void Any_letters_do_not_throw() => Gen.String.Sample(text => Read(Encoding.UTF8.GetBytes("クライアント IP アドレス,名前,リースの有効期限,一意の ID\n" + text)), iter: 2000);

    private static void Read(byte[] bytes) => DiscoveryJson.Write(Stream.Null, ListTests.Read(bytes));
}
