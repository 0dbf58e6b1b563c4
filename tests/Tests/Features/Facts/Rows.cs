using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;

namespace Mimamori.Tests.Features.Facts;

/// <summary>Short ways to put rows into a house's database.</summary>
internal static class Rows
{
    public static Import Capture(this Database database, DateTime? last, DateTime? at = null)
    {
        var import = new Import
        {
            FileName = "core.pcapng", Kind = ImportKind.Capture, Sha256 = Guid.CreateVersion7().ToString("N"), SizeBytes = 1,
            At = at ?? database.Now, By = "山田", State = ImportState.Done, CaptureLast = last,
        };
        database.Imports.Add(import);
        return import;
    }

    public static SeenDevice Seen(this Database database, string name, string? system = null)
    {
        var point = database.CapturePoints.Local.FirstOrDefault() ?? database.CapturePoints.Add(new CapturePoint { Name = "核", SiteId = database.Sites.Single().Id }).Entity;
        var device = new SeenDevice { Kind = "terminal", KindBecause = "dhcp: hostname", OperatingSystem = system };
        device.Claims.Add(new IdentityClaim { Kind = ClaimKind.Name, Value = name, PointId = point.Id, Source = "dhcp" });
        database.SeenDevices.Add(device);
        return device;
    }

    public static Asset Asset(this Database database, string name, DateOnly? supportEnds = null)
    {
        var asset = new Asset { Kind = "terminal", Name = name, SupportEndsOn = supportEnds, CreatedAt = database.Now };
        database.Assets.Add(asset);
        return asset;
    }

    public static void Join(this Database database, SeenDevice device, Asset asset)
    {
        var decision = new Decision { Kind = DecisionKind.Joined, At = database.Now, By = "山田" };
        database.Decisions.Add(decision);
        database.Joins.Add(new Join { AssetId = asset.Id, SeenDeviceId = device.Id, DecisionId = decision.Id, Reason = "同じMAC" });
    }

    /// <summary>Machines that were seen and stand in the ledger.</summary>
    public static List<Asset> Known(this Database database, params string[] names) => [.. names.Select(name =>
    {
        var asset = database.Asset(name);
        database.Join(database.Seen(name), asset);
        return asset;
    })];
}
