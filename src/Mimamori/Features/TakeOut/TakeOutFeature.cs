using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Ui;

namespace Mimamori.Features.TakeOut;

public static class TakeOutFeature
{
    private const string One = "/take-out/loans/{id:guid}";

    public static void AddTakeOut(this IServiceCollection services)
    {
        services.AddScoped<LendItem>().AddScoped<RecordRun>().AddScoped<HandleLoss>();
        services.AddTodayTask(LateAsync);
        services.AddTodayTask(AskedAsync);
        services.AddTodayTask(LossTasks.OpenAsync);
    }

    public static void MapTakeOut(this WebApplication app)
    {
        app.MapRegister(TakeOutRegisters.ItemView);
        app.MapRegister(TakeOutRegisters.DisposalView);
        app.MapPost("/take-out/ask", (HttpContext context, LendItem lend, CancellationToken cancellation) => AskAsync(context, lend, false, cancellation)).WithFormPost();
        app.MapPost("/take-out/lend", (HttpContext context, LendItem lend, CancellationToken cancellation) => AskAsync(context, lend, true, cancellation)).WithFormPost();
        Map(app, "allow", (lend, id, cancellation) => lend.AllowAsync(id, true, cancellation));
        Map(app, "refuse", (lend, id, cancellation) => lend.AllowAsync(id, false, cancellation));
        Map(app, "out", (lend, id, cancellation) => lend.HandOverAsync(id, cancellation));
        Map(app, "back", (lend, id, cancellation) => lend.BackAsync(id, cancellation));
        Map(app, "not-back", (lend, id, cancellation) => lend.NotBackAsync(id, cancellation));
        Map(app, "told", (lend, id, cancellation) => lend.ToldAsync(id, cancellation));
        app.MapRuns();
        app.MapLosses();
    }

    private static async Task<IResult> AskAsync(HttpContext context, LendItem lend, bool handsOver, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        _ = Guid.TryParse(form["id"], out var id);
        var (loan, problem) = await lend.AskAsync(new LendItem.Input(id, form["borrower"], form["purpose"], form["due"]), handsOver && form["only"] != "ask", cancellation);
        Flash.Say(context, problem?.Sentence ?? Said(loan!), problem is not null);
        return Results.LocalRedirect(problem is null || id == default ? "/take-out" : $"/take-out?id={id}");
    }

    private static void Map(WebApplication app, string step, Func<LendItem, Guid, CancellationToken, Task<Result<Loan>>> take) => app.MapPost($"{One}/{step}", async (Guid id, HttpContext context, LendItem lend, CancellationToken cancellation) =>
    {
        var (loan, problem) = await take(lend, id, cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? Said(loan!), problem is not null);
        return Results.LocalRedirect("/take-out");
    }).WithFormPost();

    private static string Said(Loan loan) => string.Format(TakeOutText.Said, loan.Item!.Name, TakeOutWords.Of(loan.Stage), loan.Borrower);

    /// <summary>Nobody is written to: the task names the next one to call, the borrower first, the section's head after that.</summary>
    public static async Task<TodayTask?> LateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var late = await database.Loans.AsNoTracking().Include(loan => loan.Item).Where(loan => loan.OutAt != null && loan.BackAt == null && loan.LostAt == null && loan.HeadToldAt == null && loan.Due < today)
            .OrderBy(loan => loan.Due).ToListAsync(cancellation);
        if (late is not [var first, ..])
            return null;
        var call = first.BorrowerToldAt is null ? string.Format(TakeOutText.CallBorrower, first.Borrower) : string.Format(TakeOutText.CallHead, first.Item!.Head ?? TakeOutText.HeadUnknown);
        return new TodayTask("loans-late", string.Format(TakeOutText.TaskLate, late.Count, first.Item!.Name, call), TakeOutText.TaskLook, "/take-out", Audience.Editors, Urgency.Today);
    }

    public static async Task<TodayTask?> AskedAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var count = await database.Loans.CountAsync(loan => loan.DecidedAt == null, cancellation);
        return count == 0 ? null : new TodayTask("loans-asked", string.Format(TakeOutText.TaskAsked, count), TakeOutText.TaskLook, "/take-out#asked", Audience.Editors, Urgency.Today);
    }
}
