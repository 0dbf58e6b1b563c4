using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.EmergencyMode.Bringing;

/// <summary>Out as a file, in as a file.</summary>
public static class BringPosts
{
    public static void MapBringing(this WebApplication app)
    {
        app.MapGet("/emergency/{id:guid}/timeline.json", TakeAsync);
        app.MapPost("/emergency/bring", BringAsync).WithFormPost().WithMetadata(new RequestSizeLimitAttribute(2 * TimelineFile.BytesMax));
    }

    private static async Task<IResult> TakeAsync(Guid id, Database database, AnchorKey key, CancellationToken cancellation) =>
        await database.Emergencies.AsNoTracking().Include(row => row.Entries).FirstOrDefaultAsync(row => row.Id == id && row.DeclaredAt != null, cancellation) is { } emergency
            ? Results.File(TimelineFile.Write(emergency, key), "application/json", $"mimamori-timeline-{JapanTime.Of(emergency.DeclaredAt!.Value):yyyyMMdd-HHmm}.json") : Results.NotFound();

    private static async Task<IResult> BringAsync(HttpContext context, BringTimeline bring, CancellationToken cancellation)
    {
        var file = (await context.Request.ReadFormAsync(cancellation)).Files.GetFile("file");
        var (brought, problem) = file is null or { Length: 0 or > TimelineFile.BytesMax } ? new Problem(EmergencyText.BringNotOurs) : await bring.HandleAsync(await BytesAsync(file, cancellation), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(brought!.Lines == 0 ? EmergencyText.BringNothing : EmergencyText.BringDone, brought.What, brought.Lines), refused: problem is not null);
        return Results.LocalRedirect(brought is null ? "/emergency" : $"/emergency/{brought.Id}");
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
