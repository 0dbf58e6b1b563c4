namespace Mimamori.Features.Sample.Packets;

/// <summary>One side of a connection and where its counting stands.</summary>
internal sealed class TcpEnd(Leg leg, int port, Dice dice)
{
    public Leg Leg { get; } = leg;

    public int Port { get; } = port;

    public uint Next { get; set; } = (uint)dice.Next();

    public uint Acknowledged { get; set; }
}
