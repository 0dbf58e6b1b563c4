using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols;

namespace Mimamori.Fuzz;

internal static class Talks
{
    public static Talk Of(Transport transport, ReadOnlySpan<byte> start) => new()
    {
        Transport = transport,
        Client = new HostId(0),
        Server = new HostId(1),
        ClientAddress = IpAddress.FromV4(0x0A000001),
        ServerAddress = IpAddress.FromV4(0x0A000002),
        ClientPort = 40_000,
        ServerPort = (ushort)(start[0] << 8 | start[1]),
        FromClient = (start[2] & 1) == 0,
    };
}
