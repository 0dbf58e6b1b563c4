using System.Globalization;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>What a register's list shows, as it stands in the address bar.</summary>
public sealed record RegisterQuery(string Address)
{
    public string? Search { get; init; }
    public string? Sort { get; init; }
    public bool Descending { get; init; }
    public bool Away { get; init; }
    /// <summary>A narrower view of the book's own, such as what is open tonight.</summary>
    public bool Tonight { get; init; }
    public int Page { get; init; } = 1;

    public static RegisterQuery Of(string address, IQueryCollection query) => new(address)
    {
        Search = Word(query["q"]),
        Sort = Word(query["sort"]),
        Descending = query["down"] == "1",
        Away = query["away"] == "1",
        Tonight = query["tonight"] == "1",
        Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 1_000_000) : 1,
    };

    public string Url => Address + QueryString.Create(Parts().Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Key, part.Value)));

    /// <summary>The same rows ordered by a column; by the same one again, the other way round.</summary>
    public string SortedBy(string column) => (this with { Sort = column, Descending = Sort == column && !Descending, Page = 1 }).Url;

    private (string Key, string? Value)[] Parts() =>
    [
        ("q", Search), ("sort", Sort), ("down", Descending ? "1" : null), ("away", Away ? "1" : null), ("tonight", Tonight ? "1" : null),
        ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string? Word(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
