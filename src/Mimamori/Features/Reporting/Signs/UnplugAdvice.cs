using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting.Signs;

/// <summary>
/// Whether somebody at the device may pull its cable. Harm first: "may" only where a named person said so of a machine whose kind is
/// known and not medical; no tag, no row, a medical device all mean "ask first"; where a patient hangs on it the answer is no.
/// </summary>
public static class UnplugAdvice
{
    /// <summary>Beside a patient: the words at the telephone are "stay with the patient", never "pull".</summary>
    private static readonly string[] AtThePatient = ["patient-monitor", "infusion-pump", "nurse-call"];

    public static Unplug Of(Sign? sign, Asset? device) =>
        sign is { NeverUnplug: true } || device is { Unplug: Unplug.MustNot } || (device is not null && IsAtThePatient(device)) ? Unplug.MustNot
        : device is { Unplug: Unplug.May, UnplugDecidedBy.Length: > 0, ArchivedAt: null } && !KindWords.IsMedical(device.Kind) && Kinds.All.Contains(device.Kind) && device.Kind != "unknown" ? Unplug.May
        : Unplug.AskFirst;

    public static bool IsAtThePatient(Asset device) => AtThePatient.Contains(device.Kind);
}
