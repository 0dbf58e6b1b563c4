namespace Mimamori.Features.Sample.Packets;

/// <summary>What the capture machine at one point wrote down.</summary>
internal sealed class Tape(string point, bool tagged)
{
    private readonly List<TapedFrame> _frames = [];

    public string Point { get; } = point;

    /// <summary>A trunk port shows the VLAN tags, an access port does not.</summary>
    public bool Tagged { get; } = tagged;

    public void Record(long atMicroseconds, byte[] frame) => _frames.Add(new(atMicroseconds, _frames.Count, frame));

    /// <summary>In the order of time; frames of one instant keep the order in which they were sent.</summary>
    public IReadOnlyList<TapedFrame> InOrder() => [.. _frames.OrderBy(frame => frame.AtMicroseconds).ThenBy(frame => frame.Turn)];
}

internal readonly record struct TapedFrame(long AtMicroseconds, int Turn, byte[] Bytes);
