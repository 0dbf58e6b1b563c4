using Mimamori.Capture.Files;
using Mimamori.Capture.Observations;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture;

/// <summary>
/// The same reading as <see cref="Discovery"/> for packets that come one by one off a wire: give each to <see cref="Add"/>, and ask
/// for the report when it is wanted. Not for several threads at once. A live wire is one point.
/// </summary>
public sealed class LiveDiscovery(DiscoveryOptions options, string point)
{
    public const string Format = "live";

    private readonly Reading _reading = new(options, null);
    private readonly SortedSet<int> _linkTypes = [];
    private readonly CaptureSource _source = new("", point, Stream.Null);
    private long _first, _last;

    public long Packets { get; private set; }

    /// <summary>Bytes on the wire, not bytes kept.</summary>
    public long Bytes { get; private set; }

    /// <param name="frame">What was kept of it; it is not looked at again after the call.</param>
    /// <param name="wireLength">How long it was on the wire.</param>
    /// <param name="linkType">LINKTYPE_ of the registry (draft-ietf-opsawg-pcaplinktype); 1 is Ethernet.</param>
    /// <param name="at">When it was heard, UTC.</param>
    public void Add(ReadOnlySpan<byte> frame, int wireLength, int linkType, DateTime at)
    {
        Packets++;
        Bytes += wireLength;
        _linkTypes.Add(linkType);
        if (_first == 0 || at.Ticks < _first) _first = at.Ticks;
        if (at.Ticks > _last) _last = at.Ticks;
        _reading.ReadOne(new CapturedPacket { Bytes = frame, WireLength = wireLength, LinkType = linkType, Ticks = at.Ticks }, _source.Point);
    }

    /// <summary>What the wire proved so far. It ends the listening: the next stretch of time begins with a new one.</summary>
    /// <param name="wire">What the wire is called, as a file's path would be.</param>
    /// <param name="problems">What was lost on the way here, with reasons.</param>
    public DiscoveryReport End(string wire, IReadOnlyList<Problem> problems)
    {
        _reading.EndLive(_source with { Path = wire }, [.. _linkTypes], Packets, Bytes, problems);
        _reading.AddSpan(wire, _first, _last);
        return ReportBuilder.Build(_reading, options);
    }
}
