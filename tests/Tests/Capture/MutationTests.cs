using System.Diagnostics;

namespace Mimamori.Tests.Capture;

/// <summary>
/// Captures with bytes bent, cut out, doubled and moved. Each round is known by its number, so a failure can be had again. With
/// <c>./test --long</c> for ten minutes, over the real captures too.
/// </summary>
public sealed class MutationTests
{
    private const int Rounds = 400;
    private const int LargestCapture = 128 * 1024;

    /// <summary>Tables of one run are garbage before the next; what stays must not grow with the number of runs.</summary>
    private const long KeptBytesMax = 48L << 20;

    private static readonly TimeSpan LongRun = TimeSpan.FromMinutes(10);

    [Fact]
    public void Bent_captures_are_read_to_an_end_and_leave_nothing_behind()
    {
        var captures = Originals();
        Round(captures, 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rounds = IsLong ? RunFor(captures) : RunRounds(captures);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (IsLong) TestContext.Current.TestOutputHelper!.WriteLine($"{rounds} bent captures read, {kept >> 10} KiB more in memory than before");
        Assert.True(kept < KeptBytesMax, $"{kept} bytes stayed after {rounds} rounds");
    }

    private static bool IsLong => Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1";

    private static int RunRounds(List<byte[]> captures)
    {
        for (var round = 1; round <= Rounds; round++) Round(captures, round);
        return Rounds;
    }

    private static int RunFor(List<byte[]> captures)
    {
        var (watch, round) = (Stopwatch.StartNew(), 0);
        while (watch.Elapsed < LongRun) Round(captures, ++round);
        return round;
    }

    private static List<byte[]> Originals()
    {
        List<byte[]> captures = [PacketBuilder.Pcap(HouseOnTheWire.Frames())];
        if (!IsLong || Captures.SharedData() is not { } data) return captures;
        var files = Directory.EnumerateFiles(Path.Combine(data, "pcap"), "*.pcap*", SearchOption.AllDirectories).Where(path => new FileInfo(path).Length <= LargestCapture);
        return [.. captures, .. files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static void Round(List<byte[]> captures, int round)
    {
        var random = new Random(round);
        var bytes = Bend(captures[random.Next(captures.Count)], random);
        try
        {
            Assert.NotEmpty(Captures.Json(Captures.Read(bytes)));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"round {round}", fault);
        }
    }

    private static byte[] Bend(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var bends = random.Next(1, 16); bends > 0 && bytes.Count > 64; bends--)
        {
            // The first 24 bytes name the format; without them nothing below is read.
            var (at, length) = (random.Next(random.Next(8) == 0 ? 0 : 24, bytes.Count), random.Next(1, 32));
            length = Math.Min(length, bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: for (var i = at; i < at + length; i++) bytes[i] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF; break;
            }
        }
        return [.. bytes];
    }
}
