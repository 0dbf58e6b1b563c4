using Mimamori.Features.Institutions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>
/// The house's answers in the words the form knows. It has no "asking the vendor": that is "no" until a day. It has no "does not
/// apply": that goes into the remark. What fell back since it was signed is not answered.
/// </summary>
public static class FilledForm
{
    public static byte[] Write(OfficialForm form, FormLayout layout, ChecklistView view, Institution house, string person, int round)
    {
        var rowOf = form.Items.ToDictionary(item => $"{form.FormId}-{item.Place}", item => item.RowKey);
        var items = view.Lines.Where(line => line.Answer is not null && line.Standing.State is not (StandingState.FellBack or StandingState.Recheck)).DistinctBy(line => rowOf[line.Item.Id]).ToDictionary(line => rowOf[line.Item.Id], line => Of(line.Answer!));
        var head = new Dictionary<HeadKind, string> { [HeadKind.House] = house.Name, [HeadKind.Day] = DateCell.Plain(view.Today), [HeadKind.Person] = person };
        return FillForm.Write(form.Workbook, layout, items, head, round);
    }

    private static FilledItem Of(Answer answer) => answer.Value switch
    {
        AnswerValue.Yes => new FilledItem(true, answer.AnsweredOn, null, null),
        AnswerValue.NotApplicable => new FilledItem(null, null, null, string.Format(OfficialText.RemarkNotApplicable, answer.Reason)),
        _ => new FilledItem(false, answer.AnsweredOn, answer.TargetDate, null),
    };

    /// <summary>The first time of checking that nobody has written to.</summary>
    public static int FreeRound(byte[] file, FormLayout layout)
    {
        var grid = BookGrid.Read(file).First(sheet => sheet.Sheet == layout.Sheet);
        for (var round = 0; round < layout.Rounds - 1; round++)
            if (!layout.Rows.Any(row => row.Rounds.ElementAtOrDefault(round) is { } cells && IsWritten(grid, cells)))
                return round;
        return layout.Rounds - 1;
    }

    private static bool IsWritten(BookGrid grid, RoundCells cells) =>
        new[] { cells.Answer, cells.Yes, cells.No }.OfType<string>().Select(cell => Area.Of(cell)!.Value).Select(at => grid[at.Top, at.Left])
            .Any(text => FormLabels.Folded(text).Length > 0 && (!FormLabels.IsChoice(text) || text.AsSpan().IndexOfAny('☑', '■') >= 0));
}
