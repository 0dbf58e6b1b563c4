using Mimamori.Features.Ledger;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>What the pull-out list says in words.</summary>
public static class PullWords
{
    private const int KindsNamed = 3;

    public static string Of(PullStage stage) => stage switch
    {
        PullStage.Backup => PullText.StageBackup,
        PullStage.OutsideLine => PullText.StageOutside,
        _ => PullText.StageBorder,
    };

    public static string WhyOf(PullStage stage) => stage switch
    {
        PullStage.Backup => PullText.StageBackupWhy,
        PullStage.OutsideLine => PullText.StageOutsideWhy,
        _ => PullText.StageBorderWhy,
    };

    public static string Of(PullReason reason) => reason switch
    {
        PullReason.Storage => PullText.BecauseStorage,
        PullReason.BackupName => PullText.BecauseName,
        PullReason.DeclaredLine => PullText.BecauseLine,
        PullReason.SeenLine => PullText.BecauseSeen,
        PullReason.Border => PullText.BecauseBorder,
        _ => PullText.BecauseHand,
    };

    public static string Of(Unplug tag) => tag switch
    {
        Unplug.May => LedgerText.UnplugMay,
        Unplug.MustNot => LedgerText.UnplugMustNot,
        _ => LedgerText.UnplugAskFirst,
    };

    /// <summary>Shape beside the word: it survives a mono print.</summary>
    public static string SignOf(Unplug tag) => tag switch { Unplug.May => "○", Unplug.MustNot => "×", _ => "△" };

    public static string CssOf(Unplug tag) => tag switch { Unplug.May => "tag-good", Unplug.MustNot => "tag-bad", _ => "tag-wait" };

    /// <summary>端末 12台、撮影装置 3台、ほか 4台. Patient devices come first: they decide.</summary>
    public static string Silent(BehindStep behind)
    {
        if (!behind.IsKnown)
            return PullText.SilentUnknown;
        var kinds = behind.Silent.GroupBy(machine => machine.Kind)
            .OrderByDescending(group => KindWords.IsMedical(group.Key)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var named = kinds.Take(KindsNamed).Select(group => string.Format(PullText.KindCount, Kinds.Of(group.Key), group.Count()));
        var rest = kinds.Skip(KindsNamed).Sum(group => group.Count());
        return string.Join(MapText.Comma, rest == 0 ? named : named.Append(string.Format(PullText.RestCount, rest)));
    }

    /// <summary>What has to be asked before this cable is touched, or null when nothing is in the way.</summary>
    public static string? Caution(NumberedStep step) => step switch
    {
        { Tag: Unplug.MustNot } => PullText.CautionMustNot,
        { NeedsTick: true } => string.Format(PullText.CautionTick, step.Behind.PatientDevices.Count),
        { Behind.IsKnown: false } => PullText.CautionUnknown,
        { Tag: Unplug.AskFirst } => PullText.CautionAsk,
        _ => null,
    };
}
