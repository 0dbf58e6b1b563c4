using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Cases;

/// <summary>What the house's own books say to one question of a case.</summary>
public sealed record OwnAnswer(CaseAsk Ask, Fact Fact);

public static class OwnCase
{
    public static async Task<IReadOnlyList<OwnAnswer>> ReadAsync(Database database, PublishedCase row, CancellationToken cancellation)
    {
        var facts = (await FactBook.ReadAsync(database, cancellation)).ToDictionary(fact => fact.Key);
        List<OwnAnswer> answers = [];
        foreach (var ask in row.Asks)
            answers.Add(new(ask, ask.Fact is { } key ? facts[key] : ask.Kinds is { } kinds ? Listed(UiText.Ledger, await DevicesAsync(database, kinds, cancellation)) : Listed(UiText.RemoteWays, await AlwaysOnAsync(database, cancellation))));
        return answers;
    }

    /// <summary>A list is to be gone through by a person; having none may also mean that nobody wrote them down, so it is never good.</summary>
    private static Fact Listed(string source, List<FactItem> rows) => new()
    {
        Topic = "case", Key = "case", State = rows.Count == 0 ? FactState.NotLooked : FactState.Open, Sentence = rows.Count == 0 ? CaseText.NoneInBooks : string.Format(CaseText.InBooks, rows.Count),
        Source = source, Missing = rows, Values = new Dictionary<string, string>(),
    };

    private static async Task<List<FactItem>> DevicesAsync(Database database, List<string> kinds, CancellationToken cancellation) =>
        await database.Assets.AsNoTracking().Where(asset => asset.ArchivedAt == null && kinds.Contains(asset.Kind)).OrderBy(asset => asset.Name).Select(asset => new FactItem(asset.Name, $"/ledger/{asset.Id}")).ToListAsync(cancellation);

    private static async Task<List<FactItem>> AlwaysOnAsync(Database database, CancellationToken cancellation) =>
        await database.RemoteWays.AsNoTracking().Where(way => way.ArchivedAt == null && way.AlwaysOn == YesNo.Yes).OrderBy(way => way.Name).Select(way => new FactItem(way.Name, $"/remote/{way.Id}")).ToListAsync(cancellation);
}
