using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.HouseRules;

public static class HouseRulesFeature
{
    /// <summary>Ours (めやす): a rule is looked at once a year.</summary>
    public const int LookMonths = 12;

    private const string One = "/rules/{id:guid}";

    public static void AddHouseRules(this IServiceCollection services)
    {
        services.AddScoped<ChangeRule>();
        services.AddTodayTask(UnreadAsync);
        services.AddTodayTask(LookAsync);
    }

    public static void MapHouseRules(this WebApplication app)
    {
        app.MapPost("/rules/take", TakeAsync).WithFormPost();
        app.MapPost("/rules/add", AddAsync).WithFormPost();
        app.MapPost(One + "/next", NextAsync).WithFormPost();
        app.MapPost(One + "/read", ReadAsync).WithFormPost();
        app.MapPost(One + "/signed", SignedAsync).WithFormPost();
        Map(app, "withdraw", (change, id, _, cancellation) => change.WithdrawAsync(id, cancellation));
        Map(app, "looked", (change, id, _, cancellation) => change.LookedAsync(id, cancellation));
        Map(app, "away", (change, id, form, cancellation) => change.PutAwayAsync(id, form["away"] != "no", cancellation));
    }

    private static ChangeRule.Input InputOf(IFormCollection form) => new(form["title"], form["why"], form["do"], form["dont"], form["ask"], form["change"], form["from"]);

    /// <summary>One template, or all that are not there yet.</summary>
    private static async Task<IResult> TakeAsync(HttpContext context, ChangeRule change, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        foreach (var template in form["template"] == "all" ? RuleTemplates.Here.Rules.Select(rule => rule.Id) : [form["template"].ToString()])
            if ((await change.TakeAsync(template, cancellation)).Problem is { } problem)
                Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect("/rules");
    }

    private static async Task<IResult> AddAsync(HttpContext context, ChangeRule change, CancellationToken cancellation)
    {
        var (rule, problem) = await change.AddAsync(InputOf(await context.Request.ReadFormAsync(cancellation)), cancellation);
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect(rule is null ? "/rules/new" : $"/rules/{rule.Id}");
    }

    private static async Task<IResult> NextAsync(Guid id, HttpContext context, ChangeRule change, CancellationToken cancellation)
    {
        var (rule, problem) = await change.NextAsync(id, InputOf(await context.Request.ReadFormAsync(cancellation)), cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? RulesText.Changed, problem is not null);
        return Results.LocalRedirect(rule is null ? $"/rules/{id}/edit" : $"/rules/{id}");
    }

    private static async Task<IResult> ReadAsync(Guid id, ChangeRule change, CancellationToken cancellation) =>
        await change.ReadAsync(id, cancellation) is null ? Results.LocalRedirect($"/rules/{id}") : Results.NotFound();

    private static async Task<IResult> SignedAsync(Guid id, HttpContext context, ChangeRule change, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (count, problem) = await change.SignedAsync(id, form["names"], form["section"], form["on"], cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? string.Format(RulesText.SignedKept, count), problem is not null);
        return Results.LocalRedirect($"/rules/{id}#readers");
    }

    private static void Map(WebApplication app, string step, Func<ChangeRule, Guid, IFormCollection, CancellationToken, Task<Result<HouseRule>>> take) => app.MapPost($"{One}/{step}", async (Guid id, HttpContext context, ChangeRule change, CancellationToken cancellation) =>
    {
        var (_, problem) = await take(change, id, await context.Request.ReadFormAsync(cancellation), cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? RulesText.Saved, problem is not null);
        return Results.LocalRedirect($"/rules/{id}");
    }).WithFormPost();

    /// <summary>For everybody: what is in force and this person has not said to have read.</summary>
    public static async Task<TodayTask?> UnreadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var (today, me, name) = (FactBook.Today(database), database.Actor.AccountId, database.Actor.Name);
        var rules = await database.HouseRules.Where(rule => rule.ArchivedAt == null).Select(rule => new { rule.Id, Now = rule.Versions.Where(version => version.WithdrawnAt == null && version.From <= today).OrderByDescending(version => version.Number)
            .Select(version => new { version.Title, IsRead = version.Readings.Any(reading => reading.AccountId == me || reading.AccountId == null && reading.Name == name) }).FirstOrDefault() }).ToListAsync(cancellation);
        var unread = rules.Where(rule => rule.Now is { IsRead: false }).ToList();
        return unread is not [var first, ..] ? null
            : new TodayTask("rules-unread", unread.Count == 1 ? string.Format(RulesText.TaskReadOne, first.Now!.Title) : string.Format(RulesText.TaskRead, unread.Count), RulesText.TaskReadDo, unread.Count == 1 ? $"/rules/{first.Id}" : "/rules", Audience.Everyone, Urgency.Whenever);
    }

    public static async Task<TodayTask?> LookAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var rules = await database.HouseRules.AsNoTracking().Include(rule => rule.Versions).Where(rule => rule.ArchivedAt == null).ToListAsync(cancellation);
        var old = rules.Count(rule => rule.InForce(today)?.LookAgainOn < today);
        return old == 0 ? null : new TodayTask("rules-look", string.Format(RulesText.TaskLook, old), RulesText.TaskLookDo, "/rules", Audience.Editors, Urgency.Soon);
    }
}
