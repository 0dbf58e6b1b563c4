using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.HouseRules;

/// <summary>Rules are taken from templates, written, written anew, taken back while nobody has read them, and read.</summary>
public sealed class ChangeRule(Database database)
{
    public const int TitleMax = 60, WhyMax = 200, LinesMax = 1000, NameMax = 80, NamesMax = 500;

    public sealed record Input(string? Title, string? Why, string? Do, string? Dont, string? Ask, string? Change, string? From);

    public async Task<Result<HouseRule>> TakeAsync(string? template, CancellationToken cancellation)
    {
        if (RuleTemplates.Find(template) is not { } wanted)
            return new Problem(UiText.ProblemNotFound);
        if (await database.HouseRules.Include(rule => rule.Versions).FirstOrDefaultAsync(rule => rule.Template == wanted.Id && rule.ArchivedAt == null, cancellation) is { } already)
            return already;
        var desk = await Reporting.Ward.WardDesk.ReadAsync(database, cancellation);
        return await AddAsync(new HouseRule { Template = wanted.Id }, new Input($"{wanted.Title}", $"{wanted.Why}", string.Join('\n', wanted.Do), string.Join('\n', wanted.Dont), $"{desk.Name} {desk.DayPhone}", null, Dates.Short(FactBook.Today(database))), cancellation);
    }

    public Task<Result<HouseRule>> AddAsync(Input input, CancellationToken cancellation) => AddAsync(new HouseRule(), input, cancellation);

    public async Task<Result<HouseRule>> NextAsync(Guid id, Input input, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } rule)
            return new Problem(UiText.ProblemNotFound);
        return Typed.Words(input.Change, WhyMax) is null ? new Problem(RulesText.NeedsChange) : await AddAsync(rule, input, cancellation);
    }

    /// <summary>What somebody has read stays; only the newest that nobody has read is taken back, and never the only one.</summary>
    public Task<Result<HouseRule>> WithdrawAsync(Guid id, CancellationToken cancellation) => StepAsync(id, "rule.withdrawn", rule =>
    {
        if (rule.Newest.Readings.Count > 0 || rule.Versions.Count(version => version.WithdrawnAt is null) < 2)
            return RulesText.CannotWithdraw;
        rule.Newest.WithdrawnAt = database.Now;
        return null;
    }, cancellation);

    public Task<Result<HouseRule>> LookedAsync(Guid id, CancellationToken cancellation) => StepAsync(id, "rule.looked", rule =>
    {
        rule.Shown(FactBook.Today(database)).LookedOn = FactBook.Today(database);
        return null;
    }, cancellation);

    public Task<Result<HouseRule>> PutAwayAsync(Guid id, bool isAway, CancellationToken cancellation) => StepAsync(id, isAway ? "rule.put-away" : "rule.taken-back", rule =>
    {
        rule.ArchivedAt = isAway ? database.Now : null;
        return null;
    }, cancellation);

    /// <summary>Once a person; pressing again changes nothing, and a signature under this name becomes theirs.</summary>
    public async Task<Problem?> ReadAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } rule)
            return new Problem(UiText.ProblemNotFound);
        var (today, readings) = (FactBook.Today(database), rule.Shown(FactBook.Today(database)).Readings);
        if (database.Actor.AccountId is not { } account || readings.Exists(reading => reading.AccountId == account))
            return null;
        if (readings.Find(reading => reading.AccountId is null && reading.Name == database.Actor.Name) is { } signed)
            signed.AccountId = account;
        else
            Keep(rule.Shown(today), database.Actor.Name, null, today, account);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>A name a line, as they stand on the signed sheet; who is there already is not added twice.</summary>
    public async Task<Result<int>> SignedAsync(Guid id, string? names, string? section, string? on, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } rule)
            return new Problem(UiText.ProblemNotFound);
        var today = FactBook.Today(database);
        var version = rule.Shown(today);
        if (Typed.Day(on) is not { } day || day > today || day < version.From)
            return new Problem(RulesText.NeedsDay);
        var typed = Typed.Names(names, NamesMax);
        if (typed.Count == 0 || typed.Any(name => name.Length > NameMax))
            return new Problem(RulesText.NeedsNames);
        var ward = Typed.Words(section, NameMax);
        var fresh = typed.Where(name => !version.Readings.Exists(reading => reading.Name == name && IsSamePlace(reading, ward))).ToList();
        foreach (var name in fresh)
            Keep(version, name, ward, day, null);
        database.Log("rule.signed", version.Title, rule.Id, $"{fresh.Count}");
        await database.SaveChangesAsync(cancellation);
        return fresh.Count;
    }

    /// <summary>Two of one name in two sections are two readers; where either sheet names no section, it is one.</summary>
    private static bool IsSamePlace(RuleReading reading, string? ward) => reading.AccountId is not null || ward is null || reading.Section is null || reading.Section == ward;

    private void Keep(RuleVersion version, string name, string? section, DateOnly on, Guid? account) => database.Add(new RuleReading
    {
        VersionId = version.Id, AccountId = account, Name = name, Section = section, On = on, OnPaper = account is null, At = database.Now, By = database.Actor.Name,
    });

    private async Task<Result<HouseRule>> AddAsync(HouseRule rule, Input input, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        if (Typed.Words(input.Title, TitleMax) is not { } title || Typed.Words(input.Why, WhyMax) is not { } why)
            return new Problem(RulesText.NeedsTitle);
        var (acts, nots) = (Typed.Words(input.Do, LinesMax), Typed.Words(input.Dont, LinesMax));
        if (acts is null && nots is null)
            return new Problem(RulesText.NeedsLines);
        if (Typed.Day(input.From) is not { } from || from > today.AddYears(1) || from < today.AddYears(-10))
            return new Problem(RulesText.NeedsFrom);
        if (rule.Versions.Count == 0)
            database.Add(rule);
        database.Add(new RuleVersion
        {
            RuleId = rule.Id, Number = rule.Versions.Count == 0 ? 1 : rule.Versions.Max(version => version.Number) + 1, Title = title, Why = why, Do = acts ?? "", Dont = nots ?? "",
            Ask = Typed.Words(input.Ask, NameMax), Change = Typed.Words(input.Change, WhyMax), From = from, At = database.Now, By = database.Actor.Name,
        });
        database.Log(rule.Versions.Count > 1 ? "rule.changed" : "rule.added", title, rule.Id);
        await database.SaveChangesAsync(cancellation);
        return rule;
    }

    private Task<HouseRule?> FindAsync(Guid id, CancellationToken cancellation) =>
        database.HouseRules.Include(rule => rule.Versions).ThenInclude(version => version.Readings).FirstOrDefaultAsync(rule => rule.Id == id, cancellation);

    private async Task<Result<HouseRule>> StepAsync(Guid id, string verb, Func<HouseRule, string?> step, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } rule)
            return new Problem(UiText.ProblemNotFound);
        var title = rule.Newest.Title;
        if (step(rule) is { } refused)
            return new Problem(refused);
        database.Log(verb, title, rule.Id);
        await database.SaveChangesAsync(cancellation);
        return rule;
    }
}
