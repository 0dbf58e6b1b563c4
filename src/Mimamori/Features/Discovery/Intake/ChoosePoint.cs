using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Where the wire was tapped: one of the places already named, or a new name. It is stored with the first capture from it.</summary>
public sealed class ChoosePoint(Database database)
{
    public const int NameLengthMax = 80;

    public async Task<CapturePoint?> HandleAsync(string? chosen, string? named, CancellationToken cancellation)
    {
        var points = await database.CapturePoints.ToListAsync(cancellation);
        var name = named?.Trim();
        if (string.IsNullOrEmpty(name))
            return points.Find(point => point.Id.ToString() == chosen);
        name = name.Length > NameLengthMax ? name[..NameLengthMax] : name;
        return points.Find(point => point.Name == name) ?? await AddAsync(name, cancellation);
    }

    private async Task<CapturePoint> AddAsync(string name, CancellationToken cancellation)
    {
        var site = await database.Sites.OrderBy(site => site.Id).Select(site => site.Id).FirstAsync(cancellation);
        var point = new CapturePoint { SiteId = site, Name = name };
        database.CapturePoints.Add(point);
        return point;
    }
}
