using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Reporting.Posters;

/// <summary>Gives places a poster's code. One that has a code keeps it: the poster on its wall must go on leading home.</summary>
public sealed class MakePoints(Database database)
{
    public async Task<int> HandleAsync(IReadOnlyCollection<Guid> chosen, CancellationToken cancellation)
    {
        var places = await database.Places.Where(place => chosen.Contains(place.Id) && !database.ReportPoints.Any(point => point.PlaceId == place.Id)).ToListAsync(cancellation);
        foreach (var place in places)
        {
            var point = new ReportPoint { Code = ChanceLetters.New(ChanceLetters.PointLength), PlaceId = place.Id, MadeAt = database.Now, By = database.Actor.Name };
            database.Add(point);
            database.Log("report.poster", place.Name, point.Id);
        }
        await database.SaveChangesAsync(cancellation);
        return places.Count;
    }
}
