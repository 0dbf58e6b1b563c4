using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>The posts of the three lists. Each goes back to the list it came from and says how many rows it touched.</summary>
public static class SortOutFeature
{
    public static void AddSortOut(this IServiceCollection services) =>
        services.AddScoped<AcceptSeen>().AddScoped<JoinSeen>().AddScoped<SettleUnseen>().AddScoped<SettleDifferences>();

    public static void MapSortOut(this WebApplication app)
    {
        Map(app, "accept", AcceptAsync);
        Map(app, "join", JoinAsync);
        Map(app, "join-clear", (call, cancellation) => call.Use<JoinSeen>().AllClearAsync(cancellation));
        Map(app, "checked", async (call, cancellation) =>
            await call.Use<SettleUnseen>().MarkCheckedAsync(await UnseenAsync(call, cancellation), call.Text("reason"), cancellation));
        Map(app, "put-away", async (call, cancellation) =>
            await call.Use<SettleUnseen>().PutAwayAsync(await UnseenAsync(call, cancellation), call.Text("reason"), cancellation));
        Map(app, "ask", async (call, cancellation) =>
            await call.Use<SettleUnseen>().AskAsync(await UnseenAsync(call, cancellation), cancellation), "/print/still-there");
        app.MapPost("/sort-out/look", LookAsync).WithFormPost();
        Map(app, "take", async (call, cancellation) =>
            await call.Use<SettleDifferences>().TakeAsync(await DifferingAsync(call, cancellation), cancellation));
        Map(app, "keep", async (call, cancellation) =>
            await call.Use<SettleDifferences>().KeepAsync(await DifferingAsync(call, cancellation), call.Text("reason"), cancellation));
    }

    private sealed record Call(HttpContext Context, IFormCollection Form, Database Database)
    {
        public ListFilter Filter { get; } = ListFilter.From(Form["query"]);

        public T Use<T>() where T : notnull => Context.RequestServices.GetRequiredService<T>();

        public string? Text(string name) => Form[name];

        public string Back => Languages.IsLocal(Text("back")) ? Text("back")! : "/sort-out";

        public Task<HousePicture> PictureAsync(CancellationToken cancellation) => HousePicture.LoadAsync(Database, Filter, cancellation);
    }

    private static void Map(WebApplication app, string verb, Func<Call, CancellationToken, Task<Result<Decision>>> handle, string? then = null) =>
        app.MapPost($"/sort-out/{verb}", async (HttpContext context, Database database, CancellationToken cancellation) =>
        {
            var call = new Call(context, await context.Request.ReadFormAsync(cancellation), database);
            var decided = await TryAsync(() => handle(call, cancellation));
            Say(context, decided);
            if (then is not null && decided.Problem is null)
                return Results.LocalRedirect(then);
            return Results.LocalRedirect(call.Back);
        }).WithFormPost();

    /// <summary>Two people at the same list: the later one is told, and nothing of hers is written.</summary>
    private static async Task<Result<Decision>> TryAsync(Func<Task<Result<Decision>>> handle)
    {
        try
        {
            return await handle();
        }
        catch (DbUpdateException failure) when (!DiskRefusal.Is(failure))
        {
            return new Problem(UiText.ChangedByAnother);
        }
    }

    private static void Say(HttpContext context, Result<Decision> result) => Flash.Say(
        context,
        result.Problem?.Sentence ?? string.Format(SortOutText.Decided, result.Value!.Count, DecisionWords.Of(result.Value.Kind)),
        result.Problem is not null);

    private static async Task<Result<Decision>> AcceptAsync(Call call, CancellationToken cancellation)
    {
        var rows = Chosen.From(call.Form, call.Filter, SeenOnly.Of(await call.PictureAsync(cancellation)));
        // A machine seen from afar would stand in the ledger twice; who really means it ticks it by hand.
        if (call.Text("scope") != Chosen.Ticked)
            rows.RemoveAll(row => row.Near is not null);
        return await call.Use<AcceptSeen>().HandleAsync(AcceptInput.From(call.Text), rows, cancellation);
    }

    /// <summary>To the page that shows what would be written, with the same choice in its address; nothing is written.</summary>
    private static async Task<IResult> LookAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var call = new Call(context, await context.Request.ReadFormAsync(cancellation), database);
        var fitting = call.Filter.Narrow(SeenOnly.Of(await HousePicture.LoadAsync(database, call.Filter, cancellation)));
        var (chosen, all) = (Chosen.From(call.Form, call.Filter, fitting), call.Text("scope") == Chosen.All);
        if (!all && chosen.Count == 0)
            Flash.Say(context, SortOutText.NothingChosen, refused: true);
        return Results.LocalRedirect(!all && chosen.Count == 0 ? call.Back : "/sort-out/add" + Chosen.ToQuery(call.Form, call.Filter, fitting, all ? fitting : chosen));
    }

    private static Task<Result<Decision>> JoinAsync(Call call, CancellationToken cancellation)
    {
        var pair = (call.Text("pair") ?? "").Split(':', 3);
        _ = Guid.TryParse(pair[0], out var seen);
        _ = Guid.TryParse(pair.ElementAtOrDefault(1), out var asset);
        return call.Use<JoinSeen>().HandleAsync(seen, asset, pair.ElementAtOrDefault(2) ?? call.Text("reason"), cancellation);
    }

    private static async Task<List<LedgerOnlyRow>> UnseenAsync(Call call, CancellationToken cancellation) =>
        Chosen.From(call.Form, call.Filter, LedgerOnly.Of(await call.PictureAsync(cancellation), call.Filter.Show));

    private static async Task<List<DifferenceRow>> DifferingAsync(Call call, CancellationToken cancellation)
    {
        var rows = Differences.Of(await call.PictureAsync(cancellation), call.Filter.Show);
        return call.Text("one") is { Length: > 0 } one ? [.. rows.Where(row => row.Key == one)] : Chosen.From(call.Form, call.Filter, rows);
    }
}
