using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Papers;

/// <summary>The head of a paper for the house and the person at work.</summary>
public sealed class PaperOfHouse(Database database, IHttpContextAccessor http)
{
    public static bool WantsSeals(HttpContext context) => context.Request.Query["seals"] == "yes";

    public async Task<Paper> StartAsync(string title, CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var now = database.Now.ToLocalTime();
        return new Paper
        {
            Title = title,
            House = house.Name,
            IsSample = house.IsSample,
            Date = DateOnly.FromDateTime(now),
            Edition = string.Format(PaperText.AsOfTime, now.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
            Author = database.Actor.Name,
            SealBoxes = http.HttpContext is { } context && WantsSeals(context),
        };
    }
}
