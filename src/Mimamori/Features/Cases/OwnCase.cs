using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Cases;

/// <summary>What the house's own books say to one question of a case. Where nobody has looked, that is the answer.</summary>
public sealed record OwnAnswer(CaseAsk Ask, FactState State, string Sentence, IReadOnlyList<FactItem> Rows);

public static class OwnCase
{
    public static async Task<IReadOnlyList<OwnAnswer>> ReadAsync(Database database, PublishedCase row, CancellationToken cancellation)
    {
        var facts = (await FactBook.ReadAsync(database, cancellation)).ToDictionary(fact => fact.Key);
        List<OwnAnswer> answers = [];
        foreach (var ask in row.Asks)
            answers.Add(ask.Fact is { } key ? Of(ask, facts[key]) : Of(ask, ask.Kinds is { } kinds ? await DevicesAsync(database, kinds, cancellation) : await AlwaysOnAsync(database, cancellation)));
        return answers;
    }

    private static OwnAnswer Of(CaseAsk ask, Fact fact) => new(ask, fact.State, fact.Sentence, fact.Missing);

    /// <summary>A list is to be gone through by a person: having none may also mean that nobody wrote them down.</summary>
    private static OwnAnswer Of(CaseAsk ask, List<FactItem> rows) => new(ask, rows.Count == 0 ? FactState.NotLooked : FactState.Open, rows.Count == 0 ? CaseText.NoneInBooks : string.Format(CaseText.InBooks, rows.Count), rows);

    private static async Task<List<FactItem>> DevicesAsync(Database database, List<string> kinds, CancellationToken cancellation) =>
        await database.Assets.AsNoTracking().Where(asset => asset.ArchivedAt == null && kinds.Contains(asset.Kind)).OrderBy(asset => asset.Name).Select(asset => new FactItem(asset.Name, $"/ledger/{asset.Id}")).ToListAsync(cancellation);

    private static async Task<List<FactItem>> AlwaysOnAsync(Database database, CancellationToken cancellation) =>
        await database.RemoteWays.AsNoTracking().Where(way => way.ArchivedAt == null && way.AlwaysOn == YesNo.Yes).OrderBy(way => way.Name).Select(way => new FactItem(way.Name, $"/remote/{way.Id}")).ToListAsync(cancellation);
}
