namespace Mimamori.Features.Sample.Packets;

[Flags]
internal enum TcpFlags
{
    Fin = 1,
    Syn = 2,
    Push = 8,
    Ack = 16,
}

/// <summary>TCP header (RFC 9293 3.1) with the options Windows and Linux put on a SYN.</summary>
internal static class TcpSegment
{
    public static byte[] Write(TcpEnd from, TcpEnd to, TcpFlags flags, byte[] data)
    {
        var options = flags.HasFlag(TcpFlags.Syn) ? Options(from) : [];
        var segment = new ByteWriter().U16(from.Port).U16(to.Port).U32(from.Next).U32(from.Acknowledged)
            .U8((20 + options.Length) / 4 << 4).U8((int)flags).U16(Window(from, flags)).U16(0).U16(0)
            .Bytes(options).Bytes(data).Done();
        var checksum = InternetChecksum.WithPseudoHeader(from.Leg.Address, to.Leg.Address, Ipv4.Tcp, segment);
        ByteWriter.Put16(segment, 16, checksum);
        return segment;
    }

    /// <summary>Once scaled by 256 the number is small: 1026 is what Windows shows most of the day.</summary>
    private static int Window(TcpEnd end, TcpFlags flags)
    {
        var os = end.Leg.Machine.Os;
        return os.ScalesWindow && !flags.HasFlag(TcpFlags.Syn) ? 1026 : os.Window;
    }

    /// <summary>MSS 1460; window scale and SACK where the system has them (XP and small firmware do not scale).</summary>
    private static byte[] Options(TcpEnd end) => end.Leg.Machine.Os.ScalesWindow
        ? new ByteWriter().Hex("020405b4 01 030308 01 01 0402").Done()
        : new ByteWriter().Hex("020405b4 01 01 0402").Done();
}
