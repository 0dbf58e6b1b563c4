using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting.Signs;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>A value that is proposed, and why. No value means that something must be asked first.</summary>
public sealed record Proposed<T>(T? Value, string Because) where T : struct;

/// <summary>
/// The three scales side by side, proposed from what was told: a pure function of the report and those alike. Weak stays weak: harm
/// to a patient is never guessed beyond what was said, and "confirmed" is never proposed at all.
/// </summary>
public sealed record Proposal(Proposed<HarmLevel> Level, Proposed<Outage> Outage, Proposed<bool> Suspected, Proposed<Leak> Leak)
{
    public static Proposal Of(Report report, IReadOnlyCollection<Report> alike)
    {
        var sign = SignBook.Find(report.Sign);
        var suspected = SuspectedOf(report, sign, alike);
        return new Proposal(LevelOf(report), OutageOf(report, sign, alike), suspected, LeakOf(report, sign, suspected.Value == true));
    }

    private static Proposed<HarmLevel> LevelOf(Report report) => report.Patients switch
    {
        PatientEffect.None => new(HarmLevel.L0, MorningText.BecauseNoEffect),
        PatientEffect.Affected => new(HarmLevel.L1, MorningText.BecauseAffected),
        _ => new(null, MorningText.BecauseEffectUnknown),
    };

    private static Proposed<Outage> OutageOf(Report report, Sign? sign, IReadOnlyCollection<Report> alike)
    {
        if (sign is null)
            return new(null, MorningText.BecauseSignUnknown);
        var isSeveral = report.Extent == Extent.Several || alike.Count > 0;
        var usual = sign.Outage[isSeveral ? 1 : 0];
        // One ward after another reporting that nothing opens is the house, not a department.
        if (sign.Id == "cannot-open" && alike.Select(other => other.PlaceId).Append(report.PlaceId).OfType<Guid>().Distinct().Count() > 1)
            return new(Reporting.Outage.Red, MorningText.BecauseSeveralPlaces);
        return new(usual, alike.Count > 0 ? string.Format(MorningText.BecauseAlike, alike.Count) : isSeveral ? MorningText.BecauseSeveral
            : usual == Reporting.Outage.White ? MorningText.BecauseNothingStopped : MorningText.BecauseOne);
    }

    private static Proposed<bool> SuspectedOf(Report report, Sign? sign, IReadOnlyCollection<Report> alike)
    {
        if (alike.Count > 0)
            return new(true, string.Format(MorningText.BecauseAlike, alike.Count));
        var applies = sign?.Suspect switch
        {
            SignWhen.Always => true,
            SignWhen.Several => report.Extent == Extent.Several,
            SignWhen.IfYes => report.SaidYes,
            SignWhen.UnlessYes => report.SignYes != YesNo.Yes,
            _ => false,
        };
        return new(applies, applies ? string.Format(MorningText.BecauseSerious, sign!.Serious) : MorningText.BecauseNotSerious);
    }

    private static Proposed<Leak> LeakOf(Report report, Sign? sign, bool isSuspected)
    {
        var applies = sign?.Leak switch
        {
            SignLeak.Possible => report.SignYes != YesNo.No,
            SignLeak.IfYes => report.SaidYes,
            SignLeak.UnlessYes => report.SignYes != YesNo.Yes,
            _ => false,
        };
        return applies ? new(Reporting.Leak.Possible, MorningText.BecauseSignLeaks)
            : isSuspected ? new(Reporting.Leak.Possible, MorningText.BecauseSuspectedLeaks)
            : new(Reporting.Leak.None, MorningText.BecauseNoLeak);
    }
}
