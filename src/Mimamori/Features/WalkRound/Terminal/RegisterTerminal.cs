using System.Net;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Entry;
using Mimamori.Ui;

namespace Mimamori.Features.WalkRound.Terminal;

/// <summary>Makes the row of the machine somebody sits at and joins it to what was seen with its address, as one decision.</summary>
public sealed class RegisterTerminal(Database database, EnterMachines enter, LedgerDecisions decisions)
{
    public sealed record Input(EntryLine Line, Guid FormId, Guid? SeenId, IPAddress? Address);

    public async Task<EnterMachines.Outcome> HandleAsync(Input input, CancellationToken cancellation)
    {
        // Only a machine seen with the address this very request came from can be meant, whatever the form says.
        var sight = (await Sight.AllAsync(database, input.Address, cancellation)).Find(sight => sight.Seen.Id == input.SeenId && sight.Row is null);
        var typed = new Dictionary<string, string>(input.Line.Typed);
        if (!TerminalDraft.IsOwnMachine(input.Address))
            typed[nameof(Asset.Address)] = Sight.Plain(input.Address!).ToString();
        if (sight is { Seen.Macs: [var card, ..] })
            typed[nameof(Asset.MacAddress)] = card;
        var outcome = await enter.HandleAsync([input.Line with { Typed = typed }], new EnterMachines.Under(DecisionKind.Registered, input.FormId), cancellation,
            (decision, asset) => Join(decision, asset, sight));
        return outcome with { Wrong = [.. outcome.Wrong.Select(line => input.Line with { Faults = line.Faults })] };
    }

    private void Join(Decision decision, Asset asset, Sight? sight)
    {
        if (sight is not null)
            decisions.JoinTo(decision, sight.Seen.Id, asset.Id, string.Format(WalkText.JoinedByTerminal, asset.Address, Dates.Short(sight.LastAt)));
    }
}
