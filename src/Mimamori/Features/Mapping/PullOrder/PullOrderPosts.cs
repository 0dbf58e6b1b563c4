using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>The posts of the pull-out list. One form holds all rows: whatever button is pressed, what was typed is kept.</summary>
public static class PullOrderPosts
{
    private const string Page = "/map/order";

    public static void MapPullOrder(this WebApplication app)
    {
        app.MapPost(Page + "/rows", ListAsync).WithFormPost();
        app.MapPost(Page + "/take-over", TakeOverAsync).WithFormPost();
        app.MapPost(Page + "/add", AddAsync).WithFormPost();
        app.MapPost(Page + "/{id:guid}/tick", TickAsync).WithFormPost();
        app.MapPost(Page + "/{id:guid}/put-back", PutBackAsync).WithFormPost();
    }

    private static async Task<IResult> ListAsync(HttpContext context, EditPullList edit, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await edit.WriteAsync(form, cancellation);
        var (what, id) = form["do"].ToString().Split(':') is [var verb, var text] && Guid.TryParse(text, out var parsed) ? (verb, parsed) : ("", Guid.Empty);
        if (what is "up" or "down")
            await edit.MoveAsync(id, what == "up" ? -1 : 1, cancellation);
        else if (what == "remove" && await edit.RemoveAsync(id, back: false, cancellation) is { } step)
            Flash.Say(context, string.Format(PullText.Removed, step.Name));
        else
            Flash.Say(context, PullText.Saved);
        return Results.LocalRedirect(what is "up" or "down" ? $"{Page}#step-{id}" : Page);
    }

    private static async Task<IResult> TakeOverAsync(HttpContext context, EditPullList edit, CancellationToken cancellation)
    {
        Flash.Say(context, string.Format(PullText.TakenOver, await edit.TakeOverAsync(cancellation)));
        return Results.LocalRedirect(Page);
    }

    private static async Task<IResult> AddAsync(HttpContext context, EditPullList edit, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var stage = Enum.TryParse<PullStage>(form["stage"], out var known) && Enum.IsDefined(known) ? known : PullStage.OutsideLine;
        var problem = await edit.AddAsync(form["name"], stage, Guid.TryParse(form["asset"], out var asset) ? asset : null, cancellation);
        Flash.Say(context, problem?.Sentence ?? PullText.Added, problem is not null);
        return Results.LocalRedirect(Page);
    }

    private static async Task<IResult> TickAsync(Guid id, HttpContext context, EditPullList edit, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await edit.TickAsync(id, form["by"], cancellation);
        Flash.Say(context, problem?.Sentence ?? PullText.Saved, problem is not null);
        return Results.LocalRedirect($"{Page}/{id}");
    }

    private static async Task<IResult> PutBackAsync(Guid id, HttpContext context, EditPullList edit, CancellationToken cancellation)
    {
        if (await edit.RemoveAsync(id, back: true, cancellation) is { } step)
            Flash.Say(context, string.Format(PullText.PutBack, step.Name));
        return Results.LocalRedirect(Page);
    }
}
