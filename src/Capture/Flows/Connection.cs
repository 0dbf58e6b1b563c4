using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

using Transport = Mimamori.Capture.Protocols.Transport;

internal readonly record struct ConnectionKey(int Point, Transport Transport, IpAddress From, IpAddress To, ushort Port)
{
    public override int GetHashCode()
    {
        var hash = (From.Low ^ From.High) * 0x9E3779B97F4A7C15 + (To.Low ^ To.High) * 0xC2B2AE3D27D4EB4F + ((ulong)Port << 8 | (uint)Point << 2 | (uint)Transport);
        hash *= 0xD6E8FEB86659FD93;
        return (int)(hash ^ hash >> 32);
    }
}

/// <summary>All talks of one client with one service of one server.</summary>
internal sealed class Connection(ConnectionKey key)
{
    public ConnectionKey Key { get; } = key;
    /// <summary>What the client spoke; a scanner speaks anything to any port.</summary>
    public string? ClientProtocol { get; set; }

    /// <summary>What the server answered in, which counts for more.</summary>
    public string? ServerProtocol { get; set; }

    public string? Protocol => ServerProtocol ?? ClientProtocol;

    public long Packets { get; private set; }
    public long Bytes { get; private set; }
    public long First { get; private set; }
    public long Last { get; private set; }

    /// <summary>The server has answered, with more than a refusal.</summary>
    public bool Answered { get; set; }

    public void Count(long ticks, int bytes)
    {
        Packets++;
        Bytes += bytes;
        if (ticks == 0) return;
        if (First == 0 || ticks < First) First = ticks;
        if (ticks > Last) Last = ticks;
    }
}
