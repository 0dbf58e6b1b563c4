using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting.Signs;

/// <summary>What the person at the device does now, in order. The sign's card says what; the device's tag says whether a cable is touched.</summary>
public static class FirstActs
{
    /// <summary>The acts' words in content/signs.yaml.</summary>
    public static IReadOnlyList<string> Of(Report report, Sign sign, Asset? device)
    {
        // What is over is not taken apart any more: nobody pulls a cable of yesterday's trouble.
        var isOver = report.Happening == Happening.Over;
        var tag = UnplugAdvice.Of(sign, device);
        IEnumerable<string> acts = IsSerious(report, sign) ? sign.Acts.Concat(sign.ActsIfYes) : sign.Acts;
        acts = acts.SelectMany(act => act == "unplug" ? isOver ? [] : Cable(tag, device) : [act]);
        if (report.Patients == PatientEffect.Affected && !isOver)
            acts = acts.Prepend("patients");
        // Whoever must ask by telephone is told to call in the same breath.
        return [.. acts.Distinct()];
    }

    /// <summary>The sign's own question was answered the way that makes it serious.</summary>
    public static bool IsSerious(Report report, Sign sign) => sign.AsksYesNo && report.SaidYes;

    private static string[] Cable(Unplug tag, Asset? device) => tag switch
    {
        Unplug.May => ["unplug"],
        Unplug.MustNot when device is not null && UnplugAdvice.IsAtThePatient(device) => ["no-unplug", "stay", "engineer"],
        Unplug.MustNot => ["no-unplug"],
        _ => ["ask-unplug"],
    };
}
