using System.Buffers.Binary;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>The same frame in another wing: other cards of the same maker, other addresses of the same segment, right checksums.</summary>
public static class Elsewhere
{
    private const int Dhcp = 67, DhcpClient = 68, Dns = 53, Nbns = 137, Ssdp = 1900, Mdns = 5353, Llmnr = 5355;

    [ThreadStatic] private static byte[]? t_frame;

    private static byte[] Room => t_frame ??= new byte[1 << 16];

    public static ReadOnlySpan<byte> Move(Frame frame, int wing)
    {
        // What carries addresses in its words is told only where those words are true.
        if (wing == 0 || !frame.IsIpv4 || (frame.Protocol == Frame.Udp && (Carries(frame.From) || Carries(frame.To))))
            return frame.Bytes;
        var bytes = Room.AsSpan(0, frame.Bytes.Length);
        frame.Bytes.CopyTo(bytes);
        Shift(bytes, frame.Network, wing);
        if (frame.Protocol == Frame.Udp)
            bytes[(frame.Transport + 6)..(frame.Transport + 8)].Clear(); // none sent (RFC 768)
        return bytes;
    }

    public static ReadOnlySpan<byte> Segment(Frame like, int wing, bool byClient, int clientPort, uint sequence, uint acknowledged, byte flags, ReadOnlySpan<byte> payload)
    {
        var isOpening = (flags & 2) != 0;
        var header = isOpening ? (like.Bytes[like.Transport + 12] >> 4) * 4 : 20;
        var length = like.Transport + header + payload.Length;
        var bytes = Room.AsSpan(0, Math.Max(60, length));
        bytes.Clear();
        like.Bytes.AsSpan(0, like.Transport + header).CopyTo(bytes);
        payload.CopyTo(bytes[(like.Transport + header)..]);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[(like.Network + 2)..], (ushort)(length - like.Network));
        var tcp = bytes[like.Transport..length];
        BinaryPrimitives.WriteUInt16BigEndian(tcp[(byClient ? 0 : 2)..], (ushort)clientPort);
        BinaryPrimitives.WriteUInt32BigEndian(tcp[4..], sequence);
        BinaryPrimitives.WriteUInt32BigEndian(tcp[8..], (flags & 16) == 0 ? 0 : acknowledged);
        (tcp[12], tcp[13]) = ((byte)(header / 4 << 4), flags);
        Shift(bytes, like.Network, wing);
        tcp[16..18].Clear();
        BinaryPrimitives.WriteUInt16BigEndian(tcp[16..], Checksum(tcp, Sum(bytes.Slice(like.Network + 12, 8)) + 6 + (uint)tcp.Length));
        return bytes;
    }

    private static bool Carries(int port) => port is Dhcp or DhcpClient or Dns or Nbns or Ssdp or Mdns or Llmnr;

    private static void Shift(Span<byte> frame, int network, int wing)
    {
        ShiftCard(frame[..6], wing);
        ShiftCard(frame[6..12], wing);
        ShiftAddress(frame[(network + 12)..], wing);
        ShiftAddress(frame[(network + 16)..], wing);
        frame[(network + 10)..(network + 12)].Clear();
        BinaryPrimitives.WriteUInt16BigEndian(frame[(network + 10)..], Checksum(frame.Slice(network, (frame[network] & 15) * 4), 0));
    }

    /// <summary>The maker's half stays.</summary>
    private static void ShiftCard(Span<byte> card, int wing)
    {
        if ((card[0] & 1) == 0)
            card[3] += (byte)(wing * 32);
    }

    private static void ShiftAddress(Span<byte> address, int wing)
    {
        if (address[0] == 10 || (address[0] == 172 && address[1] is >= 16 and < 32))
            address[1] += (byte)(address[0] == 10 ? wing * 20 : wing);
        else if (address[0] == 192 && address[1] == 168)
            address[2] += (byte)(wing * 20);
    }

    /// <summary>RFC 1071.</summary>
    private static ushort Checksum(ReadOnlySpan<byte> bytes, uint start)
    {
        var sum = start + Sum(bytes);
        while (sum >> 16 != 0)
            sum = (sum & 0xffff) + (sum >> 16);
        return (ushort)~sum;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (; bytes.Length > 1; bytes = bytes[2..])
            sum += BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return bytes.Length == 0 ? sum : sum + ((uint)bytes[0] << 8);
    }
}
