using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Ui;

namespace Mimamori.Features.FirstDay;

/// <summary>Starts the books from a typical wiring. Choosing another takes back what the first one added and nobody has touched.</summary>
public sealed class ChooseTopology(Database database, AnswerStart answers, AddRows add, TakeBackRows takeBack)
{
    /// <summary>None of the six: the walk round the house will tell.</summary>
    public const string Other = "other";

    /// <summary>How many rows came to be.</summary>
    public async Task<Result<int>> HandleAsync(string? id, CancellationToken cancellation)
    {
        var topology = FirstDayContent.Topologies.Find(id);
        if (topology is null && id != Other)
            return new Problem(StartText.RefusedTopology);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await takeBack.HandleAsync(StartOffers.FromTopology, cancellation);
        await answers.WriteAsync(StartKeys.Topology, id!, topology?.Name.ToString() ?? StartText.TopologyOther, cancellation);
        var added = await add.HandleAsync(topology?.Rows ?? [], StartOffers.FromTopology, cancellation);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return added;
    }
}
