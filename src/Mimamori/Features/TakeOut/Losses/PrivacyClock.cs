using Mimamori.Ui;

namespace Mimamori.Features.TakeOut.Losses;

/// <summary>
/// The privacy law's two reports (個人情報保護法26条1項, 施行規則8条): about 3 to 5 days, and 30 days, or 60 when somebody means harm. The day of
/// knowing is day 1 and days off count: no rule that moves a last day was seen. Both ends are shown, because "about" is all the law's guide says.
/// </summary>
public sealed record PrivacyClock(DateOnly FirstFrom, DateOnly FirstTo, DateOnly Full, DateOnly FullWrongful)
{
    public static PrivacyClock Of(DateTime knownUtc, ClockRule rule)
    {
        var known = JapanTime.Day(knownUtc);
        return new(known.AddDays(rule.FirstFrom - 1), known.AddDays(rule.FirstTo - 1), known.AddDays(rule.Full - 1), known.AddDays(rule.FullWrongful - 1));
    }

    public static PrivacyClock Of(Loss loss) => Of(loss.KnownAt, LossGuide.Here.Clock);

    /// <summary>The earlier end while it is not known whether somebody means harm.</summary>
    public DateOnly FullBy(Loss loss) => loss.Wrongful == Ledger.YesNo.Yes ? FullWrongful : Full;
}
