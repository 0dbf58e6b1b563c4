using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>Times of capture files, which count from 1970, as .NET ticks.</summary>
internal static class UnixTime
{
    /// <summary>0 when the moment is beyond what a date can hold (a made-up or damaged time stamp).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToTicks(long seconds, long ticksOfSecond)
    {
        if (seconds < 0 || seconds > 253_402_300_799) return 0;
        return DateTime.UnixEpoch.Ticks + seconds * TimeSpan.TicksPerSecond + Math.Clamp(ticksOfSecond, 0, TimeSpan.TicksPerSecond - 1);
    }
}
