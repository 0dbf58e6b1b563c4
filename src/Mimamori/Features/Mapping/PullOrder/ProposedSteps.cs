using Mimamori.Features.Ledger;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>The pull-out list as the house's data would write it: copies, lines, borders. Nobody is named who was not named before.</summary>
public static class ProposedSteps
{
    public static IReadOnlyList<PullStep> Of(HouseBehind house, IReadOnlyCollection<Line> lines)
    {
        var doors = house.Ways.Links.Select(link => link.To).ToHashSet(StringComparer.Ordinal);
        var borders = house.Assets.Where(asset => IsBorder(asset) && !doors.Contains(asset.Id.ToString()));
        return
        [
            .. house.Assets.Where(IsBackup).OrderBy(asset => asset.Name, StringComparer.Ordinal)
                .Select((asset, i) => Step(PullStage.Backup, i, asset, asset.Kind == "nas" ? PullReason.Storage : PullReason.BackupName)),
            .. house.Ways.Outsides.OrderBy(node => node.Id.StartsWith("seen-", StringComparison.Ordinal)).Select((node, i) => Step(i, node, lines)),
            .. borders.OrderBy(asset => asset.Kind == "switch").ThenBy(asset => asset.Name, StringComparer.Ordinal)
                .Select((asset, i) => Step(PullStage.ZoneBorder, i, asset, PullReason.Border)),
        ];
    }

    private static bool IsBackup(Asset asset) =>
        asset.Kind == "nas" || (asset.Kind is "server" or "terminal" or "unknown" && BackupNames.Fits(asset.Name, asset.MainSoftware, asset.MainUser));

    private static bool IsBorder(Asset asset) => asset.Kind is "router" or "firewall" or "vpn-gateway" or "switch";

    private static PullStep Step(PullStage stage, int position, Asset asset, PullReason because) => new()
    {
        Stage = stage, Position = position, Name = asset.Name, NodeId = asset.Id.ToString(), Because = because,
    };

    private static PullStep Step(int position, MapNode outside, IReadOnlyCollection<Line> lines)
    {
        var line = lines.FirstOrDefault(line => "line-" + line.Id == outside.Id);
        return new PullStep
        {
            Stage = PullStage.OutsideLine, Position = position, Name = line?.Name ?? outside.Label, NodeId = outside.Id,
            Because = line is null ? PullReason.SeenLine : PullReason.DeclaredLine,
            CableLabel = line?.CableLabel, WhoPulls = line?.WhoMaySwitchOff,
        };
    }
}
