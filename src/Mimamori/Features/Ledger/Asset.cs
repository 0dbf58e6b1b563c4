using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>
/// A row of the ledger (台帳): what the house says it has. What was seen on the wire stays apart (SeenDevice) and is tied
/// to this row by a <see cref="Join"/>. A MAC or an address is never the key: a machine keeps its row when they change.
/// The fields beyond the first depth stand in Asset.Depth2.cs and Asset.Depth3.cs.
/// </summary>
public sealed partial class Asset : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public DateTime CreatedAt { get; set; }
    /// <summary>Rows are put away, never deleted.</summary>
    public DateTime? ArchivedAt { get; set; }
    public string? ArchiveReason { get; set; }

    /// <summary>番号: the number on the sticker.</summary>
    public string? Number { get; set; }
    /// <summary>種類: a word of DeviceKinds.</summary>
    public required string Kind { get; set; }
    public required string Name { get; set; }
    public string? Maker { get; set; }
    public string? Model { get; set; }
    public string? SerialNumber { get; set; }
    public Guid? PlaceId { get; set; }
    public Place? Place { get; set; }
    public string? MainUser { get; set; }
    /// <summary>状態: at work, waiting as a spare, or away for repair.</summary>
    public UseState Use { get; set; }
    /// <summary>OS・版, as people write it: "Windows 10 22H2".</summary>
    public string? OperatingSystem { get; set; }
    public string? MainSoftware { get; set; }
    public string? Address { get; set; }
    public Guid? MaintainerId { get; set; }
    public Vendors.Vendor? Maintainer { get; set; }
    /// <summary>購入・リース満了.</summary>
    public string? PurchaseOrLease { get; set; }
    public YesNo RemoteMaintenance { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
}

/// <summary>Unknown is an honest answer and never shown as good.</summary>
public enum YesNo { Unknown, Yes, No }

/// <summary>Whether a machine does its work. A spare or a machine in repair is not expected on the wire.</summary>
public enum UseState { InUse, Spare, Repair }
