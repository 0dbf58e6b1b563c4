namespace Mimamori.Benchmarks.Discovery;

/// <summary>One TCP conversation of the sample: its two openings and what each side said, in order.</summary>
public sealed record Talk(Frame Syn, Frame SynAck, IReadOnlyList<(bool ByClient, byte[] Bytes)> Said)
{
    public int Port => Syn.To;

    public static IReadOnlyList<Talk> From(IEnumerable<Frame> frames) =>
        [.. frames.Where(frame => frame.Protocol == Frame.Tcp).GroupBy(Key).Select(Of).OfType<Talk>()];

    private static (uint, uint, int, int) Key(Frame frame) => frame.Source < frame.Destination || (frame.Source == frame.Destination && frame.From < frame.To)
        ? (frame.Source, frame.Destination, frame.From, frame.To) : (frame.Destination, frame.Source, frame.To, frame.From);

    private static Talk? Of(IEnumerable<Frame> frames)
    {
        var all = frames.ToList();
        if (all.Find(frame => (frame.Flags & 0x12) == 0x02) is not { } syn || all.Find(frame => (frame.Flags & 0x12) == 0x12) is not { } answer)
            return null;
        return new Talk(syn, answer, [.. all.Where(frame => frame.Payload.Length > 0).DistinctBy(frame => (frame.Source, BitConverter.ToUInt32(frame.Bytes, frame.Transport + 4)))
            .Select(frame => (frame.Source == syn.Source, frame.Payload.ToArray()))]);
    }
}
