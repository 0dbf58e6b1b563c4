using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>One line of what happened around a report.</summary>
public sealed record TimelineLine(DateTime At, string What, string? Party, string? Text, string By);

/// <summary>時系列: who was asked, told and called what, when, for all parties to look at together (seed: vendors blame each other).</summary>
public static class Timeline
{
    public static IReadOnlyList<TimelineLine> Of(Report report)
    {
        var own = new List<TimelineLine> { new(report.When, MorningText.StageReceived, report.Place?.Name ?? report.PlaceText, $"{SignBook.NameOf(report.Sign)} / {SignWords.Told(report)}", report.TakenBy ?? "") };
        if (report.LevelledAt is { } levelled)
            own.Add(new(levelled, MorningText.StageLevelled, null, report.Outage is { } outage ? LevelWords.Of(outage) : null, report.LevelledBy ?? ""));
        if (report.Second is { } second)
            own.Add(new(second.At, MorningText.StageSecondDone, null, second.What, second.By));
        if (report.ClosedAt is { } closed)
            own.Add(new(closed, MorningText.StageClosed, null, report.Thanks, report.ClosedBy ?? ""));
        return [.. own.Concat(report.Notes.Select(note => new TimelineLine(note.At, LevelWords.Of(note.Kind), note.Party, note.Text, note.By))).OrderBy(line => line.At)];
    }

    /// <summary>For the vendors, too: without the reporter's line, name and number.</summary>
    public static async Task<IResult> WriteAsync(Guid id, Database database, CancellationToken cancellation)
    {
        var report = await database.Reports.AsNoTracking().Include(row => row.Place).Include(row => row.Second).Include(row => row.Notes).FirstOrDefaultAsync(row => row.Id == id, cancellation);
        if (report is null)
            return Results.NotFound();
        var isSample = await database.Institutions.Where(house => house.Id == database.InstitutionId).Select(house => house.IsSample).SingleAsync(cancellation);
        string[] heads = [MorningText.TimelineAt, MorningText.TimelineWhat, MorningText.TimelineParty, MorningText.TimelineText, MorningText.TimelineBy];
        var rows = Of(report).Select(line => new[] { line.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), line.What, line.Party ?? "", line.Text ?? "", line.By });
        return Results.File(CsvOut.Write(isSample, heads, rows), "text/csv; charset=utf-8", $"{(isSample ? UiText.SampleMark : "")}{MorningText.Timeline}_{ChanceLetters.Shown(report.Receipt)}.csv");
    }
}
