using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Components;
using Mimamori.Data;
using Mimamori.Features.RedFolder.Pages;

namespace Mimamori.Features.RedFolder;

/// <summary>Renders pages of the program to text, for whoever carries them away: the same components a browser gets, each in a scope of its own.</summary>
public sealed class KitPages(IServiceScopeFactory scopes)
{
    public Task<string> PartAsync(KitPart part, Actor actor, CancellationToken cancellation) => RenderAsync<KitDocument>(new() { [nameof(KitDocument.Part)] = part }, actor, cancellation);

    public async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters, Actor actor, CancellationToken cancellation) where TPage : IComponent
    {
        var culture = CultureInfo.CurrentUICulture;
        Task<string> rendering;
        // The request that asked has a context of its own; in the same flow it would be taken from it.
        using (ExecutionContext.SuppressFlow())
            rendering = Task.Run(() => RenderAloneAsync<TPage>(parameters, actor, culture, cancellation), cancellation);
        return SelfContained.Of(await rendering);
    }

    private async Task<string> RenderAloneAsync<TPage>(Dictionary<string, object?> parameters, Actor actor, CultureInfo culture, CancellationToken cancellation) where TPage : IComponent
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = actor;
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        (context.Request.Scheme, context.Request.Host, context.Request.Path, context.Request.Method) = ("http", new HostString("localhost"), "/kit", HttpMethods.Get);
        context.Response.Body = body;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        await new RazorComponentResult<TPage>(parameters) { PreventStreamingRendering = true }.ExecuteAsync(context);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
