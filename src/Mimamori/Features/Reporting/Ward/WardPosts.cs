using Microsoft.AspNetCore.Mvc;
using Mimamori.Features.EvidenceStore;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Ward;

public static class WardPosts
{
    public const string SendPath = "/report/send";

    public static void MapWard(this WebApplication app)
    {
        app.MapPost(SendPath, SendAsync).WithMetadata(new RequestSizeLimitAttribute(EvidenceStoreFeature.RequestBytesMax));
        app.MapGet("/report/lamp/{choice}", (string choice, string? back, HttpContext context) =>
        {
            WardNight.Choose(context, choice);
            return Results.LocalRedirect(Languages.IsLocal(back) ? back! : "/report");
        });
    }

    /// <summary>
    /// No form's token here: it belongs to whoever was signed in when the page was made, and a shared terminal signs out after a minute;
    /// a report would be lost. A page elsewhere that sends its visitors' browsers here is known by what they say of themselves.
    /// </summary>
    private static async Task<IResult> SendAsync(HttpContext context, HouseOfReport houses, SendReport send, CancellationToken cancellation)
    {
        if (IsFromElsewhere(context.Request))
            return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await houses.FindAsync(form["code"], cancellation) is not { } house)
            return Results.LocalRedirect("/report");
        var told = WardForm.Read(form, ReportWay.Web);
        var (report, pictureRefused) = await send.HandleAsync(told with { PlaceId = told.PlaceId ?? house.Place?.Id }, cancellation);
        if (pictureRefused is not null)
            Flash.Say(context, pictureRefused, refused: true);
        return Results.LocalRedirect($"/report/done/{report.Receipt}");
    }

    internal static bool IsFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "cross-site"
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && !string.Equals(origin.Authority, request.Host.ToString(), StringComparison.OrdinalIgnoreCase)
            && !string.Equals($"{origin.Host}:{origin.Port}", request.Host.ToString(), StringComparison.OrdinalIgnoreCase));
}
