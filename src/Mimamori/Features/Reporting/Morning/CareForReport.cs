using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>What the house does with a report, step by step; each step is a line of the log.</summary>
public sealed class CareForReport(Database database)
{
    public sealed record Levels(HarmLevel? Level, Outage? Outage, bool? IsSuspected, Leak? Leak);

    public Task<Problem?> LevelAsync(Guid id, Levels levels, CancellationToken cancellation) => ChangeAsync(id, "report.levelled", report =>
    {
        if (levels.Outage is null || levels.Leak is null || levels.IsSuspected is null)
            return MorningText.LevelsMissing;
        (report.Level, report.Outage, report.IsSuspected, report.Leak) = (levels.Level, levels.Outage, levels.IsSuspected, levels.Leak);
        (report.LevelledAt, report.LevelledBy) = (database.Now, database.Actor.Name);
        return null;
    }, cancellation, string.Join(" / ", levels.Level?.ToString()[1..] ?? "—", levels.Outage, levels.IsSuspected == true ? "M" : "", levels.Leak));

    /// <summary>The duty officer's word on a group of alike reports.</summary>
    public async Task SuspectAsync(IReadOnlyCollection<Guid> ids, bool isSuspected, CancellationToken cancellation)
    {
        var reports = await database.Reports.Where(report => ids.Contains(report.Id)).ToListAsync(cancellation);
        foreach (var report in reports)
        {
            report.IsSuspected = isSuspected;
            Note(report, NoteKind.Decided, null, isSuspected ? MorningText.SuspectedYes : MorningText.SuspectedNo);
            database.Log(isSuspected ? "report.suspected" : "report.not-suspected", ChanceLetters.Shown(report.Receipt), report.Id);
        }
        await database.SaveChangesAsync(cancellation);
    }

    public Task<Problem?> AskSecondAsync(Guid id, string? of, CancellationToken cancellation) => ChangeAsync(id, "report.second-asked", report =>
    {
        if (of?.Trim() is not { Length: > 0 and <= ReportTable.NameMax } name)
            return MorningText.WhoMissing;
        (report.SecondAskedOf, report.SecondAskedAt) = (name, database.Now);
        Note(report, NoteKind.Asked, name, MorningText.AskedSecond);
        return null;
    }, cancellation, of);

    public Task<Problem?> WriteSecondAsync(Guid id, SecondReport second, CancellationToken cancellation) => ChangeAsync(id, "report.second-written", report =>
    {
        if (second.What.Trim().Length == 0)
            return MorningText.WhatMissing;
        if (report.Second is { } earlier)
            (earlier.What, earlier.WhyEasily, earlier.Measure, earlier.At, earlier.By) = (second.What, second.WhyEasily, second.Measure, database.Now, database.Actor.Name);
        else
            database.Add(second);
        return null;
    }, cancellation);

    public Task<Problem?> ToCommitteeAsync(Guid id, DateOnly? on, string? decision, CancellationToken cancellation) => ChangeAsync(id, "report.committee", report =>
    {
        if (on is null)
            return MorningText.DayMissing;
        (report.CommitteeOn, report.CommitteeDecision) = (on, decision?.Trim() is { Length: > 0 } text ? text : null);
        return null;
    }, cancellation, on is { } day ? Dates.Short(day) : null);

    public Task<Problem?> CloseAsync(Guid id, string? thanks, CancellationToken cancellation) => ChangeAsync(id, "report.closed", report =>
    {
        if (!report.IsLevelled)
            return MorningText.LevelFirst;
        (report.ClosedAt, report.ClosedBy) = (database.Now, database.Actor.Name);
        if (thanks?.Trim() is { Length: > 0 } text)
            (report.Thanks, report.ThankedAt) = (text, database.Now);
        return null;
    }, cancellation);

    public Task<Problem?> NumberAsync(Guid id, string? number, CancellationToken cancellation) => ChangeAsync(id, "report.numbered", report =>
    {
        report.MedicalSafetyNumber = number?.Trim() is { Length: > 0 and <= 80 } text ? text : null;
        return null;
    }, cancellation, number);

    public Task<Problem?> WriteNoteAsync(Guid id, ReportNote note, CancellationToken cancellation) => ChangeAsync(id, "report.noted", report =>
    {
        if (string.IsNullOrWhiteSpace(note.Text))
            return MorningText.WhatMissing;
        database.Add(note);
        return null;
    }, cancellation, note.Party);

    private void Note(Report report, NoteKind kind, string? party, string text) =>
        database.Add(new ReportNote { ReportId = report.Id, Kind = kind, At = database.Now, WrittenAt = database.Now, By = database.Actor.Name, Party = party, Text = text });

    private async Task<Problem?> ChangeAsync(Guid id, string verb, Func<Report, string?> change, CancellationToken cancellation, string? detail = null)
    {
        if (await database.Reports.Include(report => report.Second).FirstOrDefaultAsync(report => report.Id == id, cancellation) is not { } report)
            return new Problem(MorningText.Gone);
        if (change(report) is { } refused)
            return new Problem(refused);
        database.Activity.Add(database.LineOf(verb, ChanceLetters.Shown(report.Receipt), report.Id, detail));
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
