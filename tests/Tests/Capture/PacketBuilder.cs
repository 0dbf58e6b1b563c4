using System.Buffers.Binary;
using System.Net;

namespace Mimamori.Tests.Capture;

/// <summary>Builds frames byte by byte, so that a test says exactly what was on the wire. Check sums are left zero: nobody looks at them.</summary>
internal static class PacketBuilder
{
    public static byte[] Mac(string text) => [.. text.Split(':').Select(part => Convert.ToByte(part, 16))];

    public static byte[] Ethernet(string from, string to, ushort type, byte[] payload, int vlan = 0)
    {
        byte[] tag = vlan == 0 ? [] : [0x81, 0, (byte)(vlan >> 8), (byte)vlan];
        return [.. Mac(to), .. Mac(from), .. tag, (byte)(type >> 8), (byte)type, .. payload];
    }

    public static byte[] Arp(string mac, string address, string target, int vlan = 0) => Ethernet(mac, "ff:ff:ff:ff:ff:ff", 0x0806,
        [0, 1, 8, 0, 6, 4, 0, 1, .. Mac(mac), .. Address(address), 0, 0, 0, 0, 0, 0, .. Address(target)], vlan);

    public static byte[] Ipv4(string from, string to, byte protocol, byte[] payload, byte hops = 64, int fragment = 0)
    {
        var header = new byte[20];
        header[0] = 0x45;
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(20 + payload.Length));
        header[5] = 7;
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(6), (ushort)fragment);
        header[8] = hops;
        header[9] = protocol;
        Address(from).CopyTo(header, 12);
        Address(to).CopyTo(header, 16);
        return [.. header, .. payload];
    }

    public static byte[] Udp(ushort from, ushort to, byte[] payload) =>
        [.. Short(from), .. Short(to), .. Short((ushort)(8 + payload.Length)), 0, 0, .. payload];

    public static byte[] Tcp(ushort from, ushort to, uint sequence, byte flags, byte[]? payload = null)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, sequence);
        return [.. Short(from), .. Short(to), .. number, 0, 0, 0, 0, 0x50, flags, 0xFF, 0xFF, 0, 0, 0, 0, .. payload ?? []];
    }

    public static byte[] UdpFrame(string fromMac, string toMac, string from, string to, ushort fromPort, ushort toPort, byte[] payload, int vlan = 0, byte hops = 64) =>
        Ethernet(fromMac, toMac, 0x0800, Ipv4(from, to, 17, Udp(fromPort, toPort, payload), hops), vlan);

    public static byte[] TcpFrame(string fromMac, string toMac, string from, string to, ushort fromPort, ushort toPort, uint sequence, byte flags, byte[]? payload = null, int vlan = 0, byte hops = 64) =>
        Ethernet(fromMac, toMac, 0x0800, Ipv4(from, to, 6, Tcp(fromPort, toPort, sequence, flags, payload), hops), vlan);

    /// <summary>A classic capture, little-endian with microseconds; packets are a second apart.</summary>
    public static byte[] Pcap(IEnumerable<byte[]> frames, uint linkType = 1, uint firstSecond = 1_780_000_000)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        foreach (var word in (uint[])[0xA1B2C3D4, 0x0004_0002, 0, 0, 262_144, linkType]) writer.Write(word);
        foreach (var frame in frames)
        {
            foreach (var word in (uint[])[firstSecond++, 0, (uint)frame.Length, (uint)frame.Length]) writer.Write(word);
            writer.Write(frame);
        }
        return file.ToArray();
    }

    private static byte[] Address(string text) => IPAddress.Parse(text).GetAddressBytes();

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
