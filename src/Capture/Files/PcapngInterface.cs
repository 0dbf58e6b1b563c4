namespace Mimamori.Capture.Files;

/// <summary>What an Interface Description Block says (draft-ietf-opsawg-pcapng section 4.2): the link type and how to read time stamps.</summary>
internal readonly record struct PcapngInterface(int LinkType, int SnapLength, ulong UnitsPerSecond, long OffsetSeconds)
{
    /// <summary>Option if_tsresol: a power of ten, or of two when the top bit is set; microseconds when absent or absurd.</summary>
    public static ulong Resolution(byte value)
    {
        var power = value & 0x7F;
        if ((value & 0x80) != 0) return power <= 62 ? 1UL << power : 1_000_000;
        if (power > 18) return 1_000_000;
        var units = 1UL;
        for (var i = 0; i < power; i++) units *= 10;
        return units;
    }

    public long ToTicks(ulong stamp)
    {
        var seconds = stamp / UnitsPerSecond;
        if (seconds > 253_402_300_799) return 0;
        var ticks = (long)((UInt128)(stamp % UnitsPerSecond) * TimeSpan.TicksPerSecond / UnitsPerSecond);
        return UnixTime.ToTicks((long)seconds + OffsetSeconds, ticks);
    }
}
