namespace Mimamori.Features.Sample.Ledgers;

/// <summary>What is wrong in the clinic's list of twelve.</summary>
internal static class ClinicLedger
{
    public static LedgerFaults Faults { get; } = new(
        ["KENSA-BOX"],
        [LedgerFaults.Gone("PC", "UKETSUKE0", "東芝", "受付", "Windows 7", "192.168.11.15")],
        new Dictionary<string, Func<LedgerRow, LedgerRow>> { ["CR-CONSOLE"] = row => row with { Os = "Windows 10" } });
}
