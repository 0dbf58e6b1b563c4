namespace Mimamori.Features.Ledger;

/// <content>Why a row of the ledger may rightly never show on the wire.</content>
public sealed partial class Asset
{
    /// <summary>見えない理由: "switched off in the store room". Somebody checked; until the machine is seen it asks for nothing.</summary>
    public string? UnseenReason { get; set; }
}
