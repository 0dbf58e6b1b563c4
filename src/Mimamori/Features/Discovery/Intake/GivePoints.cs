using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Says of each file of a drop where it is from; then the reading begins.</summary>
public sealed class GivePoints(Database database, ChoosePoint points, ImportQueue queue)
{
    public async Task<Problem?> HandleAsync(Guid dropId, Func<Guid, string?> nameOf, CancellationToken cancellation)
    {
        var asked = await database.Imports
            .Where(import => import.DropId == dropId && import.State == ImportState.Asked && import.Kind != ImportKind.Ledger && import.UndoneAt == null).ToListAsync(cancellation);
        if (asked.Exists(import => string.IsNullOrWhiteSpace(nameOf(import.Id))))
            return new Problem(DiscoveryText.PointMissing);
        foreach (var import in asked)
        {
            var point = await points.HandleAsync(null, nameOf(import.Id), cancellation);
            (import.PointId, import.State) = (point!.Id, ImportState.Waiting);
            database.Log("import.placed", import.FileName, import.Id, point.Name);
            await database.SaveChangesAsync(cancellation);
        }
        queue.Wake();
        return null;
    }
}
