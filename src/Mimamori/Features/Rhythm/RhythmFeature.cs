using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Papers;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Rhythm;

public static class RhythmFeature
{
    public const int TitleMax = 60, WhatMax = 160, ActMax = 60, CallMax = 60, PaperMax = 10_000;

    public static void MapRhythm(this WebApplication app)
    {
        app.MapGet("/committee/page.docx", WordAsync);
        app.MapGet("/reports/{id:guid}/case.json", CaseAsync);
        app.MapPost("/news/add", AddAsync).WithFormPost();
        app.MapPost("/news/{id:guid}/publish", PublishAsync).WithFormPost();
        app.MapPost("/news/{id:guid}/read", ReadAsync).WithFormPost();
        app.MapPost("/news/{id:guid}/on-paper", OnPaperAsync).WithFormPost();
        app.MapPost("/news/{id:guid}/remove", RemoveAsync).WithFormPost();
    }

    /// <summary>The month asked for, else this one.</summary>
    public static DateOnly MonthOf(string? month, DateOnly today) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked.Year is > 2000 and < 2200 ? asked : new DateOnly(today.Year, today.Month, 1);

    private static async Task<IResult> WordAsync(string? month, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "case")] string? caseId, Database database, CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(row => row.Id == database.InstitutionId, cancellation);
        var today = FactBook.Today(database);
        var figures = await MonthFigures.ReadAsync(database, MonthOf(month, today), Guid.TryParse(caseId, out var id) ? id : null, cancellation);
        return Results.File(CommitteeWord.Write(figures, house, today), WordPaper.ContentType, $"committee-{figures.Month:yyyy-MM}.docx");
    }

    private static async Task<IResult> CaseAsync(Guid id, Database database, CancellationToken cancellation)
    {
        if (await database.Reports.AsNoTracking().Include(row => row.Second).FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } report)
            return Results.NotFound();
        var analysis = await database.Analyses.AsNoTracking().Include(row => row.Lines).FirstOrDefaultAsync(row => row.ReportId == id, cancellation);
        var measures = await database.Measures.AsNoTracking().Where(row => row.ReportId == id && row.DroppedAt == null).OrderBy(row => row.At).ToListAsync(cancellation);
        return Results.Json(CaseExport.Of(report, analysis, measures, await NoNames.OfAsync(database, cancellation)), contentType: "application/json");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (Typed.Words(form["title"], TitleMax) is not { } title || Typed.Words(form["what"], WhatMax) is not { } what || Typed.Words(form["act"], ActMax) is not { } act || Reporting.Signs.SignBook.Find(form["sign"]) is not { } sign)
        {
            Flash.Say(context, RhythmText.RefusedNews, refused: true);
            return Results.LocalRedirect("/news");
        }
        var reportId = Guid.TryParse(form["report"], out var id) && await database.Reports.AnyAsync(report => report.Id == id, cancellation) ? id : (Guid?)null;
        var news = database.News.Add(new News { ReportId = reportId, Sign = sign.Id, Title = title, What = what, Act = act, Call = Typed.Words(form["call"], CallMax), At = database.Now, By = database.Actor.Name }).Entity;
        database.Log("news.added", title, news.Id);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"/news/{news.Id}");
    }

    private static Task<IResult> PublishAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation) => ChangeAsync(id, "news.published", RhythmText.Published, $"/news/{id}", news => news.PublishedAt ??= database.Now, context, database, cancellation);

    private static Task<IResult> RemoveAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation) => ChangeAsync(id, "news.removed", RhythmText.Removed, "/news", news => news.RemovedAt = database.Now, context, database, cancellation);

    private static async Task<IResult> OnPaperAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var count = Typed.Number(form["count"]) is <= PaperMax and var typed ? typed : 0;
        return await ChangeAsync(id, "news.on-paper", RhythmText.Saved, $"/news/{id}", news => news.OnPaper = count, context, database, cancellation);
    }

    /// <summary>Once a person; pressing again changes nothing.</summary>
    private static async Task<IResult> ReadAsync(Guid id, Database database, CancellationToken cancellation)
    {
        if (!await database.News.AnyAsync(news => news.Id == id, cancellation))
            return Results.NotFound();
        if (database.Actor.AccountId is { } account && !await database.Set<NewsReading>().AnyAsync(reading => reading.NewsId == id && reading.AccountId == account, cancellation))
        {
            database.Add(new NewsReading { NewsId = id, AccountId = account, At = database.Now });
            await database.SaveChangesAsync(cancellation);
        }
        return Results.LocalRedirect($"/news/{id}");
    }

    private static async Task<IResult> ChangeAsync(Guid id, string verb, string said, string to, Action<News> change, HttpContext context, Database database, CancellationToken cancellation)
    {
        if (await database.News.FirstOrDefaultAsync(news => news.Id == id, cancellation) is not { } news)
            return Results.NotFound();
        change(news);
        database.Log(verb, news.Title, news.Id);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, said);
        return Results.LocalRedirect(to);
    }
}
