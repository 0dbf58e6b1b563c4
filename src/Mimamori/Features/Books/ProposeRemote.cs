using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>A row that other books speak for: how it would be called, where it would lead, and why it is proposed.</summary>
public sealed record RemoteProposal(string Key, string Name, Guid? VendorId, Guid? LineId, Guid? AssetId, YesNo AlwaysOn, IReadOnlyList<string> Reasons);

/// <summary>
/// First rows of the remote maintenance register, from vendors' answers, lines and devices that say so. Proposed, never
/// written silently; one that was refused is a row put away with its reason, so that it stays refused and can be taken out.
/// </summary>
public sealed class ProposeRemote(Database database)
{
    public async Task<IReadOnlyList<RemoteProposal>> ReadAsync(CancellationToken cancellation)
    {
        var ways = await database.RemoteWays.AsNoTracking().ToListAsync(cancellation);
        var lines = await database.Lines.AsNoTracking().Include(line => line.Vendor)
            .Where(line => line.ArchivedAt == null && line.Purpose == LinePurpose.RemoteMaintenance).OrderBy(line => line.Name).ToListAsync(cancellation);
        var vendors = await database.Vendors.AsNoTracking()
            .Where(vendor => vendor.ArchivedAt == null && vendor.RemoteMaintenance == YesNo.Yes).OrderBy(vendor => vendor.Name).ToListAsync(cancellation);
        var assets = await database.Assets.AsNoTracking().Include(asset => asset.Maintainer)
            .Where(asset => asset.ArchivedAt == null && asset.RemoteMaintenance == YesNo.Yes).OrderBy(asset => asset.Name).Take(200).ToListAsync(cancellation);
        return Of(ways, lines, vendors, assets);
    }

    public static IReadOnlyList<RemoteProposal> Of(
        IReadOnlyList<RemoteWay> ways, IReadOnlyList<Line> lines, IReadOnlyList<Vendors.Vendor> vendors, IReadOnlyList<Asset> assets)
    {
        var proposals = lines.Where(line => ways.All(way => way.LineId != line.Id)).Select(line => OfLine(line, vendors)).ToList();
        var told = ways.Select(way => way.VendorId).Concat(proposals.Select(proposal => proposal.VendorId)).OfType<Guid>().ToHashSet();
        var boxes = ways.Select(way => way.AssetId).Concat(lines.Select(line => line.BoxId)).OfType<Guid>().ToHashSet();
        proposals.AddRange(assets.Where(asset => !boxes.Contains(asset.Id)).Select(OfAsset));
        told.UnionWith(proposals.Select(proposal => proposal.VendorId).OfType<Guid>());
        proposals.AddRange(vendors.Where(vendor => !told.Contains(vendor.Id)).Select(OfVendor));
        return proposals;
    }

    /// <summary>Writes what was ticked; a proposal that no longer stands is passed over.</summary>
    public async Task<int> AnswerAsync(IReadOnlyCollection<string?> keys, bool add, CancellationToken cancellation)
    {
        var chosen = (await ReadAsync(cancellation)).Where(proposal => keys.Contains(proposal.Key)).ToList();
        foreach (var proposal in chosen)
        {
            var reason = string.Join(' ', proposal.Reasons);
            var row = Row(proposal);
            (row.Remarks, row.ArchivedAt) = (add ? reason : $"{BookText.ProposalRefused} {reason}", add ? null : database.Now);
            database.RemoteWays.Add(row);
            database.Log(add ? "remote-way.created" : "remote-way.refused", row.Name, row.Id, reason);
        }
        await database.SaveChangesAsync(cancellation);
        return chosen.Count;
    }

    private static RemoteWay Row(RemoteProposal proposal) => new()
    {
        Name = proposal.Name,
        VendorId = proposal.VendorId,
        LineId = proposal.LineId,
        AssetId = proposal.AssetId,
        AlwaysOn = proposal.AlwaysOn,
    };

    private static RemoteProposal OfLine(Line line, IReadOnlyList<Vendors.Vendor> vendors) => new(
        $"line.{line.Id}", line.Name, line.VendorId, line.Id, line.BoxId, line.AlwaysOn,
        [string.Format(BookText.BecauseLine, line.Name), .. vendors.Where(vendor => vendor.Id == line.VendorId).Select(vendor => string.Format(BookText.BecauseVendor, vendor.Name))]);

    private static RemoteProposal OfVendor(Vendors.Vendor vendor) => new(
        $"vendor.{vendor.Id}", string.Format(BookText.WayOf, vendor.Name), vendor.Id, null, null, YesNo.Unknown, [string.Format(BookText.BecauseVendor, vendor.Name)]);

    private static RemoteProposal OfAsset(Asset asset) => new(
        $"asset.{asset.Id}", string.Format(BookText.WayOf, asset.Name), asset.MaintainerId, null, asset.Id, YesNo.Unknown, [string.Format(BookText.BecauseAsset, asset.Name)]);
}
