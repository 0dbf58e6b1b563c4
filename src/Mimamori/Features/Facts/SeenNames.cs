using Mimamori.Data;
using Mimamori.Features.Discovery;

namespace Mimamori.Features.Facts;

/// <summary>What people call a seen machine: its name in the ledger, else the name or address it was seen with.</summary>
public sealed record SeenName(Guid Id, string? LedgerName, Guid? AssetId, string? WireName, string? Address, string? Mac, string? OperatingSystem)
{
    public FactRow ToFactRow(string? what) => FactLinks.Seen(Id, what is null ? Label : $"{Label} ({what})", AssetId);

    private string Label => LedgerName ?? WireName ?? Address ?? Mac ?? FactText.NamelessMachine;
}

public static class SeenNames
{
    public static IQueryable<SeenName> Of(Database database, IQueryable<SeenDevice> devices) => devices.Select(device => new SeenName(
        device.Id,
        database.Joins.Where(join => join.SeenDeviceId == device.Id).OrderBy(join => join.UndoneAt != null).ThenByDescending(join => join.Id)
            .Select(join => join.Asset.Name).FirstOrDefault(),
        database.Joins.Where(join => join.SeenDeviceId == device.Id && join.UndoneAt == null && join.Asset.ArchivedAt == null)
            .Select(join => (Guid?)join.AssetId).FirstOrDefault(),
        device.Claims.Where(claim => claim.Kind == ClaimKind.Name).OrderBy(claim => claim.Id).Select(claim => claim.Value).FirstOrDefault(),
        device.Claims.Where(claim => claim.Kind == ClaimKind.Address).OrderBy(claim => claim.Id).Select(claim => claim.Value).FirstOrDefault(),
        device.Claims.Where(claim => claim.Kind == ClaimKind.Mac).OrderBy(claim => claim.Id).Select(claim => claim.Value).FirstOrDefault(),
        device.OperatingSystem));
}
