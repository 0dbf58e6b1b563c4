using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Contradictions;

/// <summary>What the rules hold against one another: the form's answers with their facts, and the registers, read in one go.</summary>
public sealed record HouseBooks
{
    public required ChecklistView View { get; init; }
    public required IReadOnlyList<SystemOf> Systems { get; init; }
    public required IReadOnlyList<VendorSays> Vendors { get; init; }
    public required IReadOnlyList<Way> Ways { get; init; }
    public required IReadOnlyList<LineOf> Lines { get; init; }
    public required IReadOnlyList<DutyOf> Duties { get; init; }
    /// <summary>Who can still sign in here.</summary>
    public required IReadOnlyList<Row> SignIns { get; init; }
    /// <summary>Boxes of lines that were put away.</summary>
    public required IReadOnlyList<Row> EndedBoxes { get; init; }
    /// <summary>Who has left, by name.</summary>
    public required IReadOnlySet<string> Leavers { get; init; }
    public required IReadOnlyList<AssetOf> Assets { get; init; }
    /// <summary>Put away, and on the wire since.</summary>
    public required IReadOnlyList<Row> SeenAfterEnd { get; init; }
    /// <summary>The ledger names a system of today, the machine itself an old one.</summary>
    public required IReadOnlyList<Row> OldUnderNewName { get; init; }
    /// <summary>Machines whose kind only care has.</summary>
    public required IReadOnlyList<Row> CareMachinesSeen { get; init; }
    /// <summary>File stores of the ledger that other machines reached.</summary>
    public required IReadOnlyList<Row> StoresReached { get; init; }
    public required IReadOnlyList<Row> UsbRuns { get; init; }

    public sealed record Row(Guid Id, string Name);

    public sealed record VendorSays(Guid Id, string Name, YesNo RemoteMaintenance, bool Archived, bool Answered);

    public sealed record Way(Guid Id, string Name, Guid? VendorId, Guid? AssetId, Guid? LineId, string? WhoMaySwitchOff);

    public sealed record LineOf(Guid Id, string Name, LinePurpose Purpose, Guid? VendorId, Guid? BoxId, string? WhoMaySwitchOff, bool Archived);

    public sealed record SystemOf(Guid Id, string Name, Guid? VendorId);

    public sealed record DutyOf(Duty Duty, string Name);

    public sealed record AssetOf(Guid Id, string Name, string? Number, string? Serial, Guid? MaintainerId, YesNo RemoteMaintenance);

    private static readonly string[] CareKinds = ["ehr", "pacs", "modality", "dicom-viewer", "hl7-engine", "lab-system", "claims-pc"];

    private static readonly string[] FileProtocols = ["smb", "nfs", "afp", "iscsi"];

    public static async Task<HouseBooks?> ReadAsync(Database database, CancellationToken cancellation)
    {
        var kind = await database.Institutions.Where(house => house.Id == database.InstitutionId).Select(house => house.Kind).FirstOrDefaultAsync(cancellation);
        if (await ChecklistPage.ReadAsync(database, (await OfficialShelf.NewestForAsync(database, kind, cancellation)).Id, cancellation) is not { } view)
            return null;
        var joins = SeenNow.LiveJoins(database);
        var ended = database.Joins.Where(join => join.UndoneAt == null && join.Asset.ArchivedAt != null && join.SeenDevice.Last > join.Asset.ArchivedAt);
        return new HouseBooks
        {
            View = view,
            Systems = await database.CareSystems.Where(row => row.ArchivedAt == null).Select(row => new SystemOf(row.Id, row.Name, row.VendorId)).ToListAsync(cancellation),
            Vendors = await database.Vendors.Select(row => new VendorSays(row.Id, row.Name, row.RemoteMaintenance, row.ArchivedAt != null, row.RemoteMaintenanceAnsweredOn != null)).ToListAsync(cancellation),
            Ways = await database.RemoteWays.Where(row => row.ArchivedAt == null).Select(row => new Way(row.Id, row.Name, row.VendorId, row.AssetId, row.LineId, row.WhoMaySwitchOff)).ToListAsync(cancellation),
            Lines = await database.Lines.Select(row => new LineOf(row.Id, row.Name, row.Purpose, row.VendorId, row.BoxId, row.WhoMaySwitchOff, row.ArchivedAt != null)).ToListAsync(cancellation),
            Duties = await database.Responsibilities.Select(row => new DutyOf(row.Duty, row.PersonName)).ToListAsync(cancellation),
            SignIns = await database.Memberships.Where(row => row.InstitutionId == database.InstitutionId).Join(database.Users, row => row.AccountId, account => account.Id, (row, account) => new Row(account.Id, account.DisplayName)).ToListAsync(cancellation),
            EndedBoxes = await database.Assets.Where(row => row.ArchivedAt != null && database.Lines.Any(line => line.BoxId == row.Id)).Select(row => new Row(row.Id, row.Name)).ToListAsync(cancellation),
            Leavers = (await database.Handovers.Where(row => row.UndoneAt == null && (row.LeavesOn == null || row.LeavesOn <= view.Today)).Select(row => row.Leaver).ToListAsync(cancellation)).ToHashSet(),
            Assets = await database.Assets.Where(row => row.ArchivedAt == null).Select(row => new AssetOf(row.Id, row.Name, row.Number, row.SerialNumber, row.MaintainerId, row.RemoteMaintenance)).ToListAsync(cancellation),
            SeenAfterEnd = await ended.Select(join => new Row(join.AssetId, join.Asset.Name)).Distinct().ToListAsync(cancellation),
            OldUnderNewName = await joins.Where(join => (join.Asset.OperatingSystem!.Contains("Windows 10") || join.Asset.OperatingSystem.Contains("Windows 11"))
                && (join.SeenDevice.OperatingSystem!.StartsWith("Windows XP") || join.SeenDevice.OperatingSystem.StartsWith("Windows 7") || join.SeenDevice.OperatingSystem.StartsWith("Windows 8")))
                .Select(join => new Row(join.AssetId, join.Asset.Name)).Distinct().ToListAsync(cancellation),
            CareMachinesSeen = await database.SeenDevices.Where(device => CareKinds.Contains(device.Kind)).Select(device => new Row(device.Id, device.Kind)).ToListAsync(cancellation),
            StoresReached = await joins.Where(join => join.Asset.Kind == "nas" && database.SeenConnections.Any(talk => talk.ToId == join.SeenDeviceId && talk.FromId != null && FileProtocols.Contains(talk.Protocol!)))
                .Select(join => new Row(join.AssetId, join.Asset.Name)).Distinct().ToListAsync(cancellation),
            UsbRuns = await database.DataOuts.Where(row => row.ArchivedAt == null && row.Carrier == Carrier.Usb).Select(row => new Row(row.Id, row.What)).ToListAsync(cancellation),
        };
    }

    /// <summary>What was answered to a topic, by whoever; an answer still to be checked again says nothing yet.</summary>
    public IEnumerable<ChecklistLine> Answered(string topic, AnswerValue value) =>
        View.Lines.Where(line => line.Item.Topic == topic && line.Answer is { RecheckOf: null } answer && answer.Value == value);

    public FactItem Item(ChecklistLine line) => new($"{UiText.Checklist} {line.Item.Number}", $"/checklist/{View.Form.Id}/{line.Item.Id}");

    public FactState Fact(string key) => View.Facts.FirstOrDefault(fact => fact.Key == key)?.State ?? FactState.NotLooked;
}
