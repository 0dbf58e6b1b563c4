namespace Mimamori.Features.Ledger;

/// <summary>What the list shows, exactly as it stands in the address bar, so that a view can be kept as a bookmark.</summary>
public sealed record AssetListQuery
{
    public const int PageSize = 100;

    public string? Search { get; init; }
    public string? Kind { get; init; }
    public Guid? Place { get; init; }
    public Guid? Maintainer { get; init; }
    /// <summary>"yes": the wire has shown it; "no": it stands in the ledger alone.</summary>
    public string? Seen { get; init; }
    public bool SupportEnded { get; init; }
    public bool PutAway { get; init; }
    public int Depth { get; init; } = 1;
    public string Sort { get; init; } = nameof(Asset.Number);
    public bool Descending { get; init; }
    public int Page { get; init; } = 1;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Kind is not null || Place is not null || Maintainer is not null || Seen is not null || SupportEnded;

    public static AssetListQuery Of(IQueryCollection query) => new()
    {
        Search = Word(query["q"]),
        Kind = Word(query["kind"]),
        Place = Id(query["place"]),
        Maintainer = Id(query["maintainer"]),
        Seen = Word(query["seen"]),
        SupportEnded = query["ended"] == "1",
        PutAway = query["away"] == "1",
        Depth = int.TryParse(query["depth"], out var depth) ? Math.Clamp(depth, 1, 3) : 1,
        Sort = Word(query["sort"]) ?? nameof(Asset.Number),
        Descending = query["down"] == "1",
        Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 1_000_000) : 1,
    };

    public string Url => "/ledger" + QueryString.Create(Parts().Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Key, part.Value)));

    /// <summary>The same rows ordered by a column; by the same one again, the other way round.</summary>
    public string SortedBy(string column) => (this with { Sort = column, Descending = Sort == column && !Descending, Page = 1 }).Url;

    private (string Key, string? Value)[] Parts() =>
    [
        ("q", Search), ("kind", Kind), ("place", Place?.ToString()), ("maintainer", Maintainer?.ToString()), ("seen", Seen),
        ("ended", SupportEnded ? "1" : null), ("away", PutAway ? "1" : null), ("depth", Depth == 1 ? null : Depth.ToString(Invariant)),
        ("sort", Sort == nameof(Asset.Number) ? null : Sort), ("down", Descending ? "1" : null), ("page", Page == 1 ? null : Page.ToString(Invariant)),
    ];

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static string? Word(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static Guid? Id(string? value) => Guid.TryParse(value, out var id) ? id : null;
}
