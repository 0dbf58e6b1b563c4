using System.Globalization;
using System.Net;
using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>DHCP (RFC 2131), options of RFC 2132 in the order a Windows client sends them.</summary>
internal static class Dhcp
{
    public const int Discover = 1;
    public const int Offer = 2;
    public const int Request = 3;
    public const int Acknowledge = 5;

    public static byte[] FromClient(int type, Leg client, string hostName, uint transaction, IPAddress server)
    {
        var os = client.Machine.Os;
        var message = Head(1, client, transaction, IPAddress.Any);
        Option(message, 53, [(byte)type]);
        Option(message, 61, [1, .. client.Octets]);
        Option(message, 50, client.Address.GetAddressBytes());
        if (type == Request)
            Option(message, 54, server.GetAddressBytes());
        if (hostName.Length > 0)
            Option(message, 12, Encoding.ASCII.GetBytes(hostName));
        if (os.DhcpVendor.Length > 0)
            Option(message, 60, Encoding.ASCII.GetBytes(os.DhcpVendor));
        Option(message, 55, [.. os.DhcpAsksFor.Split(',').Select(number => byte.Parse(number, CultureInfo.InvariantCulture))]);
        return message.U8(255).Done();
    }

    public static byte[] FromServer(int type, Leg client, uint transaction, Leg server, IPAddress nameServer, string domain)
    {
        var message = Head(2, client, transaction, client.Address);
        Option(message, 53, [(byte)type]);
        Option(message, 54, server.Address.GetAddressBytes());
        Option(message, 51, [0, 0, 0x70, 0x80]);
        Option(message, 1, [255, 255, 255, 0]);
        Option(message, 3, server.Address.GetAddressBytes());
        Option(message, 6, nameServer.GetAddressBytes());
        Option(message, 15, Encoding.ASCII.GetBytes(domain));
        return message.U8(255).Done();
    }

    private static ByteWriter Head(int operation, Leg client, uint transaction, IPAddress yours) => new ByteWriter()
        .U8(operation).Hex("01 06 00").U32(transaction).U32(0).U32(0).Bytes(yours.GetAddressBytes()).U32(0).U32(0)
        .Bytes(client.Octets).Zeros(10 + 64 + 128).Hex("63825363");

    private static void Option(ByteWriter message, int code, byte[] value) => message.U8(code).U8(value.Length).Bytes(value);
}
