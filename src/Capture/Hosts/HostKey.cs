using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>Addresses are not unique: every vendor's router is 192.168.1.1. One is known by where the wire was tapped, its VLAN and the address.</summary>
internal readonly record struct HostKey(int Point, int Vlan, IpAddress Address, MacAddress Mac)
{
    public override int GetHashCode()
    {
        var hash = (Address.Low ^ Address.High * 0x9E3779B97F4A7C15 ^ Mac.Value << 13 ^ (ulong)(Point << 12 ^ Vlan)) * 0xD6E8FEB86659FD93;
        return (int)(hash ^ hash >> 32);
    }
}
