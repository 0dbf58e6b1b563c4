using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.FirstDay;

/// <summary>Puts offered rows into the house's books, each named as not yet checked. What stands already is left alone.</summary>
public sealed class AddRows(Database database, LedgerDecisions decisions)
{
    public async Task<int> HandleAsync(IReadOnlyCollection<string> offers, string source, CancellationToken cancellation)
    {
        var standing = (await StartedRows.ReadAsync(database, cancellation)).Rows.GroupBy(row => row.Start.Offer).ToDictionary(group => group.Key, group => group.First().Start.RowId);
        var wanted = FirstDayContent.Offers.Where(row => offers.Contains(row.Id) && !standing.ContainsKey(row.Id)).OrderBy(row => row.Kind).ToList();
        foreach (var offer in wanted)
        {
            standing[offer.Id] = Add(offer, standing);
            database.StartRows.Add(new StartRow
            {
                Offer = offer.Id, Kind = offer.Kind, RowId = standing[offer.Id], Source = source, At = database.Now, By = database.Actor.Name,
            });
        }
        await database.SaveChangesAsync(cancellation);
        return wanted.Count;
    }

    private Guid Add(RowOffer offer, Dictionary<string, Guid> standing)
    {
        var name = string.Format(StartText.NotChecked, offer.Name);
        return offer.Kind switch
        {
            RowKind.Box => AddBox(offer, name),
            RowKind.Line => AddLine(offer, name, offer.EndsIn is { } box && standing.TryGetValue(box, out var id) ? id : null),
            RowKind.Service => AddService(offer, name),
            _ => AddSystem(offer, name),
        };
    }

    private Guid AddBox(RowOffer offer, string name)
    {
        var box = new Asset { Kind = offer.Device!, Name = name };
        decisions.Created(decisions.Begin(DecisionKind.Started, StartText.NotCheckedReason), box);
        return box.Id;
    }

    private Guid AddLine(RowOffer offer, string name, Guid? boxId)
    {
        var line = new Line { Name = name, Purpose = offer.Purpose!.Value, BoxId = boxId };
        database.Lines.Add(line);
        database.Log("line.created", name, line.Id, StartText.NotCheckedReason);
        return line.Id;
    }

    private Guid AddService(RowOffer offer, string name)
    {
        var service = new OutsideService { Name = name, Kind = offer.Service!.Value };
        database.OutsideServices.Add(service);
        database.Log("outside-service.created", name, service.Id, StartText.NotCheckedReason);
        return service.Id;
    }

    private Guid AddSystem(RowOffer offer, string name)
    {
        var system = new CareSystem { Name = name, InCloud = offer.InCloud };
        database.CareSystems.Add(system);
        database.Log("care-system.created", name, system.Id, StartText.NotCheckedReason);
        return system.Id;
    }
}
