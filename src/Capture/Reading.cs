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
    private const string Duplicate = "duplicate-packet";
    private const int PacketsBetweenLooksUp = 16_384;
    private readonly DiscoveryOptions _options;
    private readonly IProgress<DiscoveryProgress>? _progress;
    private readonly PacketReader _packets;
    private readonly ProblemCounts _problems = new();
    private readonly DuplicateWindow _duplicates = new();
    private readonly ShortWay _shortWay = new();
    private readonly int _batchBytes;
    private readonly List<string> _points = [];
    private readonly List<CaptureFile> _files = [];

    public Reading(DiscoveryOptions options, IProgress<DiscoveryProgress>? progress)
    {
        _options = options;
        _progress = progress;
        var limits = options.Limits;
        // Any record fits, twice.
        _batchBytes = Math.Max(2 * limits.RecordBytes, options.BlockBytes) + 4_096;
        Hosts = new HostTable(limits.Hosts, _problems);
        Inside = new InsideRanges(options.Inside);
        Notes = new Notebook(limits, Hosts, _problems);
        Connections = new ConnectionTable(limits.Connections, _problems);
        var pool = new AssemblyPool(limits.StreamBuffers, limits.StreamBytes);
        var sightings = new Sightings(Hosts, Inside);
        var heard = new HeardMessages(Notes);
        var talks = new TalkReader(new FlowTable(limits.Flows, pool, Hosts), Connections, Hosts, sightings, new MessageReader(pool, limits, heard, Notes), _shortWay, heard, pool, Notes);
        _packets = new PacketReader(Hosts, sightings, Inside, talks, new FragmentTable(limits.Fragments, limits.StreamBytes, _problems), Notes);
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

    public void Read(CaptureSource source, CancellationToken cancellation)
    {
        var point = PointOf(source.Point);
        var reader = new BatchReader(new CaptureFileReader(source.Bytes, new byte[_batchBytes], _options.BlockBytes, _options.Limits.RecordBytes), _duplicates, point);
        var (batches, told) = (0, 0L);
        ReadAhead.Run(reader, _batchBytes, _options.Cores, batch =>
        {
            Take(batch, point);
            if (++batches == Rehearsal.AtBatch) Rehearsal.Begin(batch, _options);
            cancellation.ThrowIfCancellationRequested();
            if (batch.SoFar.Packets - told < PacketsBetweenLooksUp) return;
            told = batch.SoFar.Packets;
            _progress?.Report(new DiscoveryProgress(source.Path, told, batch.SoFar.Bytes));
        });
        _packets.Book();
        _progress?.Report(new DiscoveryProgress(source.Path, reader.Packets, reader.Bytes));
        AddFile(source, reader);
        AddSpan(source.Path, reader.First, reader.Last);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(PacketBatch batch, int point)
    {
        foreach (ref readonly var place in batch.Places)
            if (!_shortWay.TryCount(place.Glimpse, place.Ticks, place.WireLength)) _packets.Read(batch.PacketAt(place), point);
    }

    private void AddFile(CaptureSource source, BatchReader reader)
    {
        if (reader.Duplicates > 0) _problems.Add(Duplicate, reader.Duplicates);
        var problems = reader.File.Problems;
        problems.Take(_problems);
        _files.Add(new CaptureFile
        {
            Path = source.Path,
            Format = reader.File.Format,
            LinkTypes = [.. reader.LinkTypes],
            Packets = reader.Packets,
            Bytes = reader.Bytes,
            Problems = problems.ToList(),
        });
    }

    public void ReadOne(in CapturedPacket packet, string point)
    {
        var number = PointOf(point);
        if (_duplicates.IsDuplicate(packet, number)) _problems.Add(Duplicate);
        else if (!_shortWay.TryCount(Glimpse.Of(packet, number), packet.Ticks, packet.WireLength)) _packets.Read(packet, number);
    }

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
