using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>NTP (RFC 5905 7.3). 2208988800: the seconds from 1900 to 1970.</summary>
internal static class Ntp
{
    public static byte[] Ask(long atMicroseconds) => new ByteWriter().Hex("23 00 06 e9").Zeros(36).Bytes(Time(atMicroseconds)).Done();

    public static byte[] Answer(long atMicroseconds) => new ByteWriter().Hex("24 03 06 e9 00000100 00000200 0a140a05")
        .Bytes(Time(atMicroseconds - 60_000_000)).Bytes(Time(atMicroseconds)).Bytes(Time(atMicroseconds)).Bytes(Time(atMicroseconds)).Done();

    private static byte[] Time(long atMicroseconds) =>
        new ByteWriter().U32(atMicroseconds / 1_000_000 + 2_208_988_800).U32((atMicroseconds % 1_000_000 << 32) / 1_000_000).Done();
}
