namespace Mimamori.Capture.Flows;

/// <summary>How many packets and bytes, and when the first and the last of them came.</summary>
internal struct Tally
{
    public long Packets { get; private set; }
    public long Bytes { get; private set; }
    public long First { get; private set; }
    public long Last { get; private set; }

    public void Count(long ticks, int bytes)
    {
        Packets++;
        Bytes += bytes;
        See(ticks);
    }

    public void Add(in Tally other)
    {
        Packets += other.Packets;
        Bytes += other.Bytes;
        See(other.First);
        See(other.Last);
    }

    /// <summary>0 is no time: the record carried none.</summary>
    public void See(long ticks)
    {
        if (ticks == 0) return;
        if (First == 0 || ticks < First) First = ticks;
        if (ticks > Last) Last = ticks;
    }
}
