using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A row of the ledger no machine on the wire is joined to, or whose machine the newest captures no longer show.</summary>
public sealed record LedgerOnlyRow(Asset Asset) : ListRow
{
    public override string Key => Asset.Id.ToString();

    public override IEnumerable<string> Keys(string by) => by == GroupBy.Place ? [Asset.Place?.Name ?? ""] : base.Keys(by);

    public override IEnumerable<string?> Words => [.. base.Words, Asset.Number, Asset.Model, Asset.MainUser, Asset.Place?.Name, Asset.UnseenReason];
}

public static class LedgerOnly
{
    /// <summary>What "show" says for the rows somebody has already looked into.</summary>
    public const string Checked = "checked";

    public static List<LedgerOnlyRow> Of(HousePicture picture, string? show = null) =>
        [.. picture.Assets.Values.Where(asset => !picture.IsSeen(asset.Id) && asset.UnseenReason is not null == (show == Checked)).Select(asset => Row(asset, picture))];

    /// <summary>Every row a seen machine may be joined to: a machine with two cards may have been seen as two.</summary>
    public static List<LedgerOnlyRow> Declared(HousePicture picture) => [.. picture.Assets.Values.Select(asset => Row(asset, picture))];

    private static LedgerOnlyRow Row(Asset asset, HousePicture picture) => new(asset)
    {
        Name = asset.Name,
        Kind = asset.Kind,
        Maker = asset.Maker,
        Addresses = [.. Suggestions.Parts(asset.Address)],
        Macs = [.. Suggestions.Parts(asset.MacAddress)],
        Last = picture.SeenAs(asset.Id).Max(seen => seen.Device.Last),
    };
}
