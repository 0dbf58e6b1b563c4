using Mimamori.Ui;

namespace Mimamori.Features.TakeOut;

public static class TakeOutWords
{
    public static string Of(LoanStage stage) => TakeOutText.ResourceManager.GetString($"Stage{stage}", TakeOutText.Culture)!;

    public static string Of(TakeOutKind kind) => TakeOutText.ResourceManager.GetString($"TakeOutKind{kind}", TakeOutText.Culture)!;

    public static string CssOf(LoanStage stage) => stage switch { LoanStage.Asked or LoanStage.Allowed => "tag tag-wait", LoanStage.Out => "tag tag-key", LoanStage.Back => "tag tag-good", LoanStage.Lost => "tag tag-bad", _ => "tag" };

    /// <summary>"今日" and "明日" are read faster than dates.</summary>
    public static string Due(DateOnly due, DateOnly today) => due == today ? TakeOutText.Today : due == today.AddDays(1) ? TakeOutText.Tomorrow : Dates.Short(due);
}
