namespace Mimamori.Capture.Hosts;

/// <summary>The row of one machine in the host table. It cannot be swapped by mistake with a count or a port.</summary>
public readonly record struct HostId(int Row)
{
    /// <summary>No machine: the sender could not be told from these bytes.</summary>
    public static HostId None { get; } = new(-1);

    public bool IsNone => Row < 0;
}
