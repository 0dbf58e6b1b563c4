namespace Mimamori.Features.Sample.Ledgers;

/// <summary>How the ledger of a house differs from the house: never written in, never crossed out, changed since.</summary>
internal sealed record LedgerFaults(IReadOnlyList<string> Missing, IReadOnlyList<LedgerRow> Disposed, IReadOnlyDictionary<string, Func<LedgerRow, LedgerRow>> Different)
{
    /// <summary>A machine that went to the recycler years ago and stayed in the list.</summary>
    public static LedgerRow Gone(string type, string name, string maker, string place, string os, string address) =>
        new("", type, name, maker, "", "", place, "", os, "", address, "", "", "", "2016/03", "なし", "2018/04/10");
}
