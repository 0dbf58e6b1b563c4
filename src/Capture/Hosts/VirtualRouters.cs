using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>MAC addresses which belong to a role that machines hand to each other, and so to no machine.</summary>
internal static class VirtualRouters
{
    public static bool IsVirtualRouter(this MacAddress mac) =>
        // VRRP for IPv4 and IPv6 (RFC 9568 section 7.3), also used by CARP; HSRP 1 and 2, GLBP of Cisco.
        mac.Value >> 8 is 0x00005E0001 or 0x00005E0002 or 0x00000C07AC
        || mac.Value >> 12 == 0x00000C9FF || mac.Value >> 16 == 0x0007B400;
}
