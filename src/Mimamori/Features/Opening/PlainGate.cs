using System.Net;
using Microsoft.Net.Http.Headers;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.Opening;

/// <summary>
/// The first thing a request meets. A name that is not ours is refused (a web page elsewhere may point its own name at this machine).
/// Over plain http another machine gets the report page and the way to trust the certificate; all else is refused with the way out.
/// </summary>
public sealed class PlainGate(RequestDelegate next, OpenSettings settings)
{
    public const string RefusedPath = "/over-https";

    private static readonly string[] OpenOverHttp = ["/report", "/trust", "/assets", "/language", "/health/live", RefusedPath];

    public Task InvokeAsync(HttpContext context)
    {
        SecurityHeaders.Write(context.Response.Headers);
        if (!IsOurName(context.Request.Host.Host))
            return RefuseNameAsync(context);
        if (!context.Request.IsHttps && !Here.Is(context) && !OpenOverHttp.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            (context.Request.Path, context.Request.QueryString, context.Request.Method) = (RefusedPath, QueryString.Empty, HttpMethods.Get);
            // What came along was meant for somebody else: nobody is signed in here.
            context.Request.Headers.Remove(HeaderNames.Cookie);
        }
        return next(context);
    }

    /// <summary>An address is never the name of a page elsewhere; a name must be this machine's.</summary>
    private bool IsOurName(string host) => host == "localhost" || IPAddress.TryParse(host.Trim('[', ']'), out _)
        || settings.AllNames.Contains(host, StringComparer.OrdinalIgnoreCase);

    private static Task RefuseNameAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync($"Mimamori: http://localhost, https://{OpenSettings.OwnName}");
    }
}
