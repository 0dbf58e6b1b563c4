namespace Mimamori.Features.Ledger;

/// <content>The third depth of the ledger: medical devices and the paper trail.</content>
public sealed partial class Asset
{
    /// <summary>承認番号・一般名.</summary>
    public string? ApprovalNumber { get; set; }
    public string? ClinicalOwner { get; set; }
    public YesNo SbomOnFile { get; set; }
    public string? MdsEdition { get; set; }
    public string? VulnerabilityHandling { get; set; }
    public string? AllowList { get; set; }
    public string? LogPlaceAndPeriod { get; set; }
    public Importance Importance { get; set; }
    public int? RecoveryTimeHours { get; set; }
    public string? ContractNumber { get; set; }
    public string? Spare { get; set; }
    public string? Disposal { get; set; }
}

public enum Importance { Unset, High, Middle, Low }
