namespace Mimamori.Capture.Hosts;

/// <summary>How well the wire proves that a network card has an address.</summary>
internal enum ClaimStrength : byte
{
    /// <summary>Packets from the address came in the card's frames; a router's frames carry everybody's.</summary>
    Carried,

    /// <summary>The packet cannot have been forwarded: its source or its destination never leaves one link.</summary>
    OnLink,

    /// <summary>ARP, neighbour discovery or DHCP said so.</summary>
    Told,
}

/// <summary>One card that speaks for an address, and since when.</summary>
internal struct MacClaim
{
    public int MacRow;
    public ClaimStrength Strength;
    /// <summary>At least one packet had a hop limit as systems send it out, not one that routers have lowered.</summary>
    public bool FreshHopLimit;
    public long First;
    public long Last;
}
