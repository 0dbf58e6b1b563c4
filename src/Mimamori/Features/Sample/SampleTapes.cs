using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample;

/// <summary>The tapes as files.</summary>
internal static class SampleTapes
{
    public static IReadOnlyList<SampleFile> Files(House house, string[] writtenAsPcapng) =>
        [.. house.Wire.Tapes.Select(tape => File(tape, writtenAsPcapng.Contains(tape.Point)))];

    private static SampleFile File(Tape tape, bool pcapng) => pcapng
        ? new($"{tape.Point}.pcapng", tape.Point, PcapngWriter.Write(tape.InOrder(), "mirror0"))
        : new($"{tape.Point}.pcap", tape.Point, PcapWriter.Write(tape.InOrder()));
}
