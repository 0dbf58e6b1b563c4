using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting.Signs;

/// <summary>What was told, in the reader's words.</summary>
public static class SignWords
{
    public static string Of(SignGroup group) => Word($"Group{group}");

    public static string Of(Extent extent) => Word($"Extent{extent}");

    public static string Of(Happening happening) => Word($"Happening{happening}");

    public static string Of(PatientEffect effect) => Word($"Patients{effect}");

    public static string Of(ReportWay way) => Word($"Way{way}");

    public static string OfYes(YesNo answer) => Word($"Yes{answer}");

    /// <summary>The answer to the sign's one question.</summary>
    public static string Answer(Report report) => SignBook.Find(report.Sign) is { AsksYesNo: true } ? OfYes(report.SignYes) : Of(report.Extent);

    /// <summary>The same with the question where a bare yes would tell nothing.</summary>
    public static string Told(Report report) => SignBook.Find(report.Sign) is { AsksYesNo: true } sign ? $"{sign.Ask.Text} {OfYes(report.SignYes)}" : Of(report.Extent);

    private static string Word(string key) => ReportingText.ResourceManager.GetString(key, ReportingText.Culture)!;
}
