namespace Mimamori.Features.Ledger;

/// <summary>What was decided, in the reader's language.</summary>
public static class DecisionWords
{
    public static string Of(DecisionKind kind) => LedgerDecisionText.ResourceManager.GetString($"Kind{kind}", LedgerDecisionText.Culture)!;

    /// <summary>The field's name as the ledger's columns say it.</summary>
    public static string Field(string field) => LedgerDecisionText.ResourceManager.GetString($"Field{field}", LedgerDecisionText.Culture) ?? field;
}
