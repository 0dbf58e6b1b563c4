using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>A file somebody brought in. The same bytes are taken once; an undone import leaves no trace in what was seen.</summary>
public sealed class Import : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string FileName { get; init; }
    public required ImportKind Kind { get; init; }
    public required string Sha256 { get; init; }
    public required long SizeBytes { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    /// <summary>Files brought in together, so that they are found again together.</summary>
    public Guid? DropId { get; init; }
    /// <summary>The sensor whose day it is; its report grows until the day ends.</summary>
    public Guid? SensorId { get; init; }
    public Guid? PointId { get; set; }
    public CapturePoint? Point { get; init; }
    /// <summary>When it was read; imports count in this order.</summary>
    public DateTime? FinishedAt { get; set; }
    public ImportState State { get; set; }
    /// <summary>Why it was refused or read only in part: a sentence a line, or a reason's code, a tab and how often (said in the reader's language).</summary>
    public string? Remarks { get; set; }
    public long Packets { get; set; }
    public int DevicesSeen { get; set; }
    public int DevicesNew { get; set; }
    public int RowsRead { get; set; }
    public long BytesRead { get; set; }
    public DateTime? CaptureFirst { get; set; }
    public DateTime? CaptureLast { get; set; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }
}

/// <summary>What a file was taken for by its content. All but a ledger become what was seen.</summary>
public enum ImportKind { Capture, Ledger, MacTable, ArpTable, Leases, Collector, Scan, Neighbours, Zeek, Inventory }

/// <summary>Asked: it waits for a person to say where it is from, or which column is what.</summary>
public enum ImportState { Waiting, Running, Done, Refused, Asked }
