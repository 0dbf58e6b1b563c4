using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Ui;

namespace Mimamori.Features.FirstDay;

/// <summary>The posts of the first day: each keeps what was answered at once and leads on, or back to the settings when an answer was changed from there.</summary>
public static class StartPosts
{
    /// <summary>Carried by a form that was opened from the settings.</summary>
    public const string Change = "change";

    public static async Task<IResult> HouseAsync(HttpContext context, SetHouse house, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await house.HandleAsync(new SetHouse.Input(form["name"], form["kind"], form["size"]), cancellation);
        if (problem is not null)
            return Refused(context, problem, "/start/house");
        Languages.Choose(context, form["language"]);
        return Onward(form, StartPaths.After(StartStep.House));
    }

    public static async Task<IResult> AnswerAsync(HttpContext context, Database database, AnswerStart answers, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (FirstDayContent.Questions.Find(form["question"]) is not { } question || question.Option(form["value"]) is not { } option)
            return Refused(context, new Problem(StartText.RefusedNoAnswer), "/start/questions");
        await answers.WriteAsync(question.Id, option.Id, question.Short.ToString(), cancellation);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect(StartPaths.After(question, option, IsChange(form)));
    }

    public static async Task<IResult> GuidelineAsync(HttpContext context, Database database, AnswerStart answers, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var questions = FirstDayContent.Questions.Of(QuestionSet.Guideline);
        if (questions.Any(question => question.Option(form[question.Id]) is null))
            return Refused(context, new Problem(StartText.RefusedNoAnswer), "/start/guideline");
        foreach (var question in questions)
            await answers.WriteAsync(question.Id, form[question.Id].ToString(), question.Short.ToString(), cancellation);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect(IsChange(form) ? "/start/guideline/result?change=1" : "/start/guideline/result");
    }

    public static async Task<IResult> ServicesAsync(HttpContext context, TickServices tick, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await tick.HandleAsync([.. form["service"].OfType<string>()], cancellation);
        return Results.LocalRedirect("/start/add/services");
    }

    public static async Task<IResult> TopologyAsync(HttpContext context, ChooseTopology choose, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (added, problem) = await choose.HandleAsync(form["topology"], cancellation);
        if (problem is null && form["topology"] == ChooseTopology.Other)
            return Onward(form, StartPaths.After(StartStep.Topology));
        Flash.Say(context, problem?.Sentence ?? string.Format(StartText.Added, added), problem is not null);
        return Results.LocalRedirect("/start/topology#added");
    }

    public static async Task<IResult> AddAsync(HttpContext context, AddRows add, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var source = StartOffers.Known(form["source"]);
        var added = await add.HandleAsync([.. form["row"].OfType<string>()], source, cancellation);
        if (added > 0)
            Flash.Say(context, string.Format(StartText.Added, added));
        return Results.LocalRedirect(StartPaths.AfterAdding(source));
    }

    public static async Task<IResult> TakeBackAsync(HttpContext context, TakeBackRows takeBack, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var outcome = await takeBack.HandleAsync(StartOffers.Known(form["source"]), cancellation);
        Flash.Say(context, string.Format(outcome.Kept == 0 ? StartText.TakenBack : StartText.TakenBackSome, outcome.TakenBack, outcome.Kept));
        return Results.LocalRedirect(Languages.IsLocal(form["back"]) ? form["back"].ToString() : StartPaths.Settings);
    }

    public static async Task<IResult> CloseAsync(Database database, AnswerStart answers, CancellationToken cancellation)
    {
        await answers.WriteAsync(StartKeys.Closed, "yes", StartText.Title, cancellation);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect("/");
    }

    private static bool IsChange(IFormCollection form) => form[Change] == "1";

    private static IResult Onward(IFormCollection form, string next) => Results.LocalRedirect(IsChange(form) ? StartPaths.Settings : next);

    private static IResult Refused(HttpContext context, Problem problem, string back)
    {
        Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect(back);
    }
}
