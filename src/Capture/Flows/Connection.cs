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
    private Tally _seen;

    public ConnectionKey Key { get; } = key;

    /// <summary>What the client spoke; a scanner speaks anything to any port.</summary>
    public string? ClientProtocol { get; set; }

    /// <summary>What the server answered in, which counts for more.</summary>
    public string? ServerProtocol { get; set; }

    public string? Protocol => ServerProtocol ?? ClientProtocol;

    public long Packets => _seen.Packets;
    public long Bytes => _seen.Bytes;
    public long First => _seen.First;
    public long Last => _seen.Last;

    /// <summary>The server has answered, with more than a refusal.</summary>
    public bool Answered { get; set; }

    public void Count(in Tally tally) => _seen.Add(tally);
}
