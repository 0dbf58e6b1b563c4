using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Papers;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;

namespace Mimamori.Features.TakeOut.Losses;

public enum LossDraft { Commission, Letter, Website }

/// <summary>Three papers begun from what is known; what is not known stays a line to write on. They are drafts and no official form.</summary>
public static class LossDrafts
{
    private const string Blank = "＿＿＿＿＿＿＿＿＿＿";

    public static string Title(LossDraft draft) => LossText.ResourceManager.GetString($"Draft{draft}", LossText.Culture)!;

    /// <summary>Heading and text, in the order in which they are read.</summary>
    public static IReadOnlyList<(string Head, string Text)> Of(LossDraft draft, Loss loss, WardDesk desk) => draft == LossDraft.Commission
        ? [.. LossGuide.Here.Drafts.Select(field => (field.Text.ToString(), Field(field.Id, loss)))]
        : [("", string.Format(draft == LossDraft.Letter ? LossText.LetterOpening : LossText.WebOpening, Day(loss.LostAt), loss.What)), (LossText.PartWhat, Outline(loss)), (LossText.PartData, Data(loss)), (LossText.PartDone, Done(loss)), (LossText.PartAsk, LossText.AskCare), (LossText.PartCall, Call(desk))];

    public static byte[] Word(LossDraft draft, Loss loss, Institution house, WardDesk desk, DateOnly today) => WordPaper.Write(
    [
        WordPaper.Line(Dates.Paper(today), JustificationValues.Right), WordPaper.Line((house.IsSample ? UiText.SampleMark : "") + house.Name, JustificationValues.Right),
        WordPaper.Line($"{Title(draft)}（{LossText.Draft}）", JustificationValues.Center, 32),
        .. Of(draft, loss, desk).SelectMany(part => new OpenXmlElement[] { WordPaper.Line(part.Head, null, 24), WordPaper.Line(part.Text), WordPaper.Line("") }),
        WordPaper.Line($"{UiText.NeedsCheck}：{LossText.DraftNote}", null, 16),
    ]);

    private static string Field(string id, Loss loss) => id switch
    {
        "outline" => Outline(loss),
        "kinds" => Data(loss),
        "people" => loss.PeopleAbout is { } people ? string.Format(TakeOutText.PeopleCount, people) : Blank,
        "cause" => string.Format(LossText.CauseText, loss.Where ?? Blank),
        "harm" => loss.FoundAt is { } found ? string.Format(LossText.HarmFound, Dates.Moment(found)) : LossText.HarmNone,
        "told" or "public" => Blank,
        "prevent" => Blank,
        _ => Done(loss),
    };

    private static string Outline(Loss loss) => string.Format(LossText.OutlineText, Day(loss.LostAt), loss.Where ?? Blank, loss.What, Moment(loss.KnownAt));

    private static string Data(Loss loss) => string.Join("　", loss.HoldsPatientData == YesNo.No ? LossText.DataNone : LossText.DataPatients, loss.Encrypted == YesNo.Yes ? LossText.DataEncrypted : loss.Encrypted == YesNo.No ? LossText.DataPlain : LossText.DataUnknown);

    private static string Done(Loss loss) => loss.Acts.Count == 0 ? Blank : string.Join("／", loss.Acts.OrderBy(act => act.At).Select(act => $"{Moment(act.At)} {LossGuide.Here.Acts.Find(known => known.Id == act.Act)?.Text}"));

    private static string Call(WardDesk desk) => $"{desk.Name ?? Blank}　{desk.DayPhone ?? Blank}";

    private static string Day(DateTime? utc) => utc is { } at ? Dates.Paper(JapanTime.Day(at)) : Blank;

    private static string Moment(DateTime utc) => $"{Dates.Short(JapanTime.Day(utc))} {JapanTime.Clock(utc)}";
}
