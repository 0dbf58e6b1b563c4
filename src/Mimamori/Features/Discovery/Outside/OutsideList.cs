using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;

namespace Mimamori.Features.Discovery.Outside;

/// <summary>A line of the list: the talk, its machines by name, whom one would ask, and what was done about it.</summary>
public sealed record OutsideRow(OutsideTalk Talk, IReadOnlyList<SeenName> Machines, string? Maintainer, OutsideQuestion? Question)
{
    public IEnumerable<string> MachineNames => Machines.Select(machine => machine.LedgerName ?? machine.WireName ?? machine.Address ?? machine.Mac ?? "?");

    public string? AskWhom => Question?.VendorName ?? Maintainer;
}

/// <summary>Who talks to the outside: four questions to the database, however many talk.</summary>
public sealed class OutsideList(Database database)
{
    public async Task<List<OutsideRow>> ReadAsync(CancellationToken cancellation)
    {
        var seen = await database.SeenConnections.AsNoTracking().Where(talk => talk.Outside).Select(talk => new SeenTalk(
            talk.FromId ?? talk.ToId, talk.FromId == null ? talk.FromAddress : talk.ToAddress, talk.Names, talk.Protocol, talk.Transport, talk.Port, talk.First, talk.Last)).ToListAsync(cancellation);
        var names = await SeenNames.Of(database, database.SeenDevices.Where(device => database.SeenConnections.Any(talk => talk.Outside && (talk.FromId == device.Id || talk.ToId == device.Id))))
            .ToDictionaryAsync(name => name.Id, cancellation);
        var maintainers = await database.Assets.Where(asset => asset.Maintainer != null && asset.ArchivedAt == null)
            .Select(asset => new { asset.Id, asset.Maintainer!.Name }).ToDictionaryAsync(asset => asset.Id, asset => asset.Name, cancellation);
        var questions = await database.OutsideQuestions.AsNoTracking().ToDictionaryAsync(question => question.Destination, cancellation);
        return [.. OutsideTalk.Of(seen).Select(talk => Row(talk, names, maintainers, questions))];
    }

    private static OutsideRow Row(OutsideTalk talk, Dictionary<Guid, SeenName> names, Dictionary<Guid, string> maintainers, Dictionary<string, OutsideQuestion> questions)
    {
        List<SeenName> machines = [.. talk.Machines.Select(id => names.GetValueOrDefault(id)).OfType<SeenName>()];
        var likely = machines.Select(machine => machine.AssetId is { } id ? maintainers.GetValueOrDefault(id) : null).OfType<string>()
            .CountBy(name => name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key).FirstOrDefault();
        return new OutsideRow(talk, machines, likely, questions.GetValueOrDefault(talk.Destination));
    }
}
