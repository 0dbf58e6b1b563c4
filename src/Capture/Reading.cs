using System.Runtime.CompilerServices;
using Mimamori.Capture.Files;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Transport;

namespace Mimamori.Capture;

/// <summary>One run over some captures: all tables, and the loop that feeds them.</summary>
internal sealed class Reading
{
    private const int PacketsBetweenLooksUp = 16_384;
    private readonly DiscoveryOptions _options;
    private readonly IProgress<DiscoveryProgress>? _progress;
    private readonly PacketReader _packets;
    private readonly ProblemCounts _problems = new();
    private readonly byte[] _array;
    private readonly List<string> _points = [];
    private readonly List<CaptureFile> _files = [];

    public Reading(DiscoveryOptions options, IProgress<DiscoveryProgress>? progress)
    {
        _options = options;
        _progress = progress;
        var limits = options.Limits;
        _array = new byte[Math.Max(2 * limits.RecordBytes, options.BlockBytes) + 4_096];
        Hosts = new HostTable(limits.Hosts, _problems);
        Inside = new InsideRanges(options.Inside);
        Notes = new Notebook(limits, Hosts, _problems);
        Connections = new ConnectionTable(limits.Connections, _problems);
        var pool = new AssemblyPool(limits.StreamBuffers, limits.StreamBytes);
        var sightings = new Sightings(Hosts, Inside);
        var (shortWay, heard) = (new ShortWay(), new HeardMessages(Notes));
        var talks = new TalkReader(new FlowTable(limits.Flows, pool, Hosts), Connections, Hosts, sightings, new MessageReader(pool, limits, heard, Notes), shortWay, heard, pool, Notes);
        _packets = new PacketReader(Hosts, sightings, Inside, talks, shortWay, new FragmentTable(limits.Fragments, limits.StreamBytes, _problems), new DuplicateWindow(), Notes);
    }

    public HostTable Hosts { get; }
    public InsideRanges Inside { get; }
    public Notebook Notes { get; }
    public ConnectionTable Connections { get; }
    public IReadOnlyList<string> Points => _points;
    public IReadOnlyList<CaptureFile> Files => _files;
    public long First { get; private set; }
    public long Last { get; private set; }

    /// <summary>When each file begins and ends, for findings about clocks.</summary>
    public List<(string Path, long First, long Last)> Spans { get; } = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(CaptureSource source, CancellationToken cancellation)
    {
        var reader = new CaptureFileReader(source.Bytes, _array, _options.BlockBytes, _options.Limits.RecordBytes);
        var (point, linkTypes) = (PointOf(source.Point), new SortedSet<int>());
        var (packets, bytes, first, last, linkType) = (0L, 0L, 0L, 0L, -1);
        while (reader.TryRead(out var packet))
        {
            packets++;
            bytes += packet.WireLength;
            if (packet.LinkType != linkType) linkTypes.Add(linkType = packet.LinkType);
            if (packet.Ticks > 0 && (first == 0 || packet.Ticks < first)) first = packet.Ticks;
            if (packet.Ticks > last) last = packet.Ticks;
            _packets.Read(packet, point);
            if (packets % PacketsBetweenLooksUp != 0) continue;
            cancellation.ThrowIfCancellationRequested();
            _progress?.Report(new DiscoveryProgress(source.Path, packets, bytes));
        }
        cancellation.ThrowIfCancellationRequested();
        _packets.Book();
        _progress?.Report(new DiscoveryProgress(source.Path, packets, bytes));
        AddFile(source, reader, [.. linkTypes], packets, bytes);
        AddSpan(source.Path, first, last);
    }

    private void AddFile(CaptureSource source, CaptureFileReader reader, int[] linkTypes, long packets, long bytes)
    {
        var problems = reader.Problems;
        problems.Take(_problems);
        _files.Add(new CaptureFile
        {
            Path = source.Path,
            Format = reader.Format,
            LinkTypes = linkTypes,
            Packets = packets,
            Bytes = bytes,
            Problems = problems.ToList(),
        });
    }

    public void ReadOne(in CapturedPacket packet, string point) => _packets.Read(packet, PointOf(point));

    /// <summary>A wire that was listened to is a file among files.</summary>
    public void EndLive(CaptureSource wire, int[] linkTypes, long packets, long bytes, IReadOnlyList<Problem> lost)
    {
        _packets.Book();
        foreach (var problem in lost) _problems.Add(problem.Reason, problem.Count);
        _files.Add(new CaptureFile { Path = wire.Path, Format = LiveDiscovery.Format, LinkTypes = linkTypes, Packets = packets, Bytes = bytes, Problems = _problems.ToList() });
    }

    public void AddSpan(string path, long first, long last)
    {
        if (first == 0) return;
        Spans.Add((path, first, last));
        if (First == 0 || first < First) First = first;
        if (last > Last) Last = last;
    }

    private int PointOf(string name)
    {
        var known = _points.IndexOf(name);
        if (known >= 0) return known;
        _points.Add(name);
        return _points.Count - 1;
    }
}
