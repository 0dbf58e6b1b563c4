using Mimamori.Features.Papers;
using Mimamori.Features.People;

namespace Mimamori.Features.Leaving;

/// <summary>The hand-over list: what is done has its tick and its successor, what is left has blanks, and things no book holds stand at the end.</summary>
public static class LeavingPaper
{
    public static IReadOnlyList<PaperColumn> Columns =>
    [
        new(LeavingText.Where, 58, Strong: true), new(LeavingText.AsWhat, 40), new(LeavingText.Stands, 34), new(LeavingText.Successor, 32), new(LeavingText.Finished, 14),
    ];

    public static IReadOnlyList<PaperRow> Rows(Leaver leaver) =>
    [
        .. leaver.Ids.Count == 0 ? [] : leaver.Ids.Select(IdRow).Prepend(PaperRow.Heading(LeavingText.IdsTitle)),
        .. leaver.Cells.GroupBy(cell => cell.Book).SelectMany(book => book.Select(cell => CellRow(cell, leaver.Name)).Prepend(PaperRow.Heading(LeavingWords.Book(book.Key)))),
        .. leaver.Done.Count == 0 ? [] : leaver.Done.SelectMany(handover => handover.Changes.Select(change => DoneRow(change, handover))).Prepend(PaperRow.Heading(LeavingText.Made)),
        PaperRow.Heading(LeavingText.PaperThings),
        .. LeavingText.PaperThingsList.Split('\n').Select(thing => Blank(thing, "")),
    ];

    private static PaperRow IdRow(LeaverId id) => Blank($"{id.Name}\n{id.UserName}", PeopleWords.Of(id.Role));

    private static PaperRow CellRow(PersonCell cell, string name) =>
        new([cell.Row, cell.Label, cell.Is(name) ? cell.Value : $"{cell.Value}\n（{LeavingText.Similar}）", "", "□"]);

    private static PaperRow DoneRow(HandoverChange change, Handover handover) =>
        new([change.Row, $"{LeavingWords.Book(change.Book)}\n{LeavingWords.Field(change)}", change.Before ?? "—", change.After ?? LeavingText.Nobody, $"☑\n{Ui.Dates.Short(handover.At)}"]);

    private static PaperRow Blank(string what, string asWhat) => new([what, asWhat, "", "", "□"]);
}
