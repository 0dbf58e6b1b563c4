using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting.Signs;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>What a report does not tell and somebody must ask on the telephone: nothing that is known already.</summary>
public static class Missing
{
    public static IReadOnlyList<string> Of(Report report) => [.. Questions(report)];

    private static IEnumerable<string> Questions(Report report)
    {
        if (report.Patients == PatientEffect.Unknown)
            yield return MorningText.AskPatients;
        else if (report.Patients == PatientEffect.Affected)
            yield return MorningText.AskHarm;
        if (report.PlaceId is null && report.PlaceText is null)
            yield return MorningText.AskWhere;
        if (report.AssetId is null && SignBook.Find(report.Sign)?.Group == SignGroup.Machine)
            yield return MorningText.AskDevice;
        if (SignBook.Find(report.Sign) is { AsksYesNo: true } sign)
        {
            if (report.SignYes == YesNo.Unknown)
                yield return sign.Ask.Text.ToString();
        }
        else if (report.Extent == Extent.Unknown)
            yield return MorningText.AskExtent;
        if (report.Happening == Happening.Now)
            yield return MorningText.AskStill;
        // The two questions that tell an attack from a fault (incidents.md 7).
        if (report.Sign is "cannot-open" or "reboot" or "login" or "backup")
        {
            yield return MorningText.AskYesterday;
            yield return MorningText.AskEnding;
        }
    }
}
