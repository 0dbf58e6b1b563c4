using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A row of the ledger no machine on the wire is joined to.</summary>
public sealed record LedgerOnlyRow(Asset Asset) : ListRow
{
    public override string Key => Asset.Id.ToString();

    public override IEnumerable<string?> Words => [.. base.Words, Asset.Number, Asset.Model, Asset.MainUser, Asset.Place?.Name, Asset.UnseenReason];
}

public static class LedgerOnly
{
    /// <summary>What "show" says for the rows somebody has already looked into.</summary>
    public const string Checked = "checked";

    public static List<LedgerOnlyRow> Of(HousePicture picture, string? show = null) =>
        [.. picture.Assets.Values.Where(asset => !picture.IsJoined(asset.Id) && asset.UnseenReason is not null == (show == Checked)).Select(Row)];

    /// <summary>Every row a seen machine may be joined to: a machine with two cards may have been seen as two.</summary>
    public static List<LedgerOnlyRow> Declared(HousePicture picture) => [.. picture.Assets.Values.Select(Row)];

    private static LedgerOnlyRow Row(Asset asset) => new(asset)
    {
        Name = asset.Name,
        Kind = asset.Kind,
        Maker = asset.Maker,
        Addresses = [.. Suggestions.Parts(asset.Address)],
        Macs = [.. Suggestions.Parts(asset.MacAddress)],
    };
}
