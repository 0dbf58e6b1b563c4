namespace Mimamori.Features.Sample.Packets;

/// <summary>One broadcast domain. <paramref name="tap"/>: the capture point on its own switch, if somebody put one there.</summary>
internal sealed class Segment(string name, int vlan, string prefix, string? tap, bool atCore)
{
    /// <summary>Everything beyond the walls.</summary>
    public static Segment Outside { get; } = new("outside", 0, "", null, false);

    public string Name { get; } = name;

    public int Vlan { get; } = vlan;

    /// <summary>The first three numbers of its addresses, with the dot: <c>10.20.31.</c></summary>
    public string Prefix { get; } = prefix;

    public string? Tap { get; } = tap;

    /// <summary>The core switch routes it, so the mirror port there sees what leaves it.</summary>
    public bool AtCore { get; } = atCore;

    public bool IsOutside => ReferenceEquals(this, Outside);

    /// <summary>The router's card here. A closed network (monitors) has none.</summary>
    public Leg? Gateway { get; set; }
}
