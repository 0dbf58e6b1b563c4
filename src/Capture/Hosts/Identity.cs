using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>
/// Decides which addresses and cards are one machine, only by what the wire proves: ARP, neighbour discovery and DHCP bind a card
/// to an address, and so does being the only sender behind a card; a card that forwards for others owns none of them.
/// </summary>
internal sealed class Identity
{
    private readonly IReadOnlyList<HostRow> _rows;
    private readonly Dictionary<(int Point, MacAddress Mac), CardUse> _uses = [];
    private readonly int[] _owners;

    public Identity(IReadOnlyList<HostRow> rows)
    {
        _rows = rows;
        _owners = new int[rows.Count];
        Joining = new Joining(rows.Count);
        CountUses();
        FindOwners();
        JoinOwned();
        JoinCards();
        JoinRouted();
        SharedRouters.Join(rows, this);
    }

    public Joining Joining { get; }

    /// <summary>The card's row that the address belongs to, or -1.</summary>
    public int OwnerOf(int row) => _owners[row];

    public CardUse? UseOf(HostRow card) => _uses.GetValueOrDefault((card.Point, card.Mac));

    private void CountUses()
    {
        foreach (var row in _rows)
        {
            foreach (ref var claim in row.Claims)
            {
                var card = _rows[claim.MacRow];
                if (!_uses.TryGetValue((card.Point, card.Mac), out var use)) _uses[(card.Point, card.Mac)] = use = new CardUse();
                use.Add(row.Address, claim.Strength);
            }
        }
    }

    private void FindOwners()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            _owners[row] = -1;
            var best = -1;
            var claims = _rows[row].Claims;
            for (var i = 0; i < claims.Length; i++)
            {
                if (!IsProof(claims[i])) continue;
                if (best < 0 || claims[i].Strength > claims[best].Strength) best = i;
            }
            if (best >= 0) _owners[row] = claims[best].MacRow;
        }
    }

    private bool IsProof(in MacClaim claim)
    {
        var use = UseOf(_rows[claim.MacRow])!;
        return claim.Strength switch
        {
            ClaimStrength.Told => !use.AnswersForOthers || use.IsSole,
            ClaimStrength.OnLink => !use.AnswersForOthers,
            _ => use.IsSole && claim.FreshHopLimit,
        };
    }

    private void JoinOwned()
    {
        for (var row = 0; row < _rows.Count; row++)
            if (_owners[row] >= 0) Joining.Join(row, _owners[row]);
    }

    /// <summary>
    /// A card with a maker's number is the same card wherever it is seen. Numbers made up by software repeat from house to house,
    /// so they join only within one point; a virtual router's number belongs to a role, not to a machine.
    /// </summary>
    private void JoinCards()
    {
        var cards = new Dictionary<(int Point, MacAddress Mac), int>();
        for (var row = 0; row < _rows.Count; row++)
        {
            var card = _rows[row];
            if (!card.IsCard || card.Mac.IsVirtualRouter()) continue;
            var key = (card.Mac.IsLocal ? card.Point : -1, card.Mac);
            if (!cards.TryAdd(key, row)) Joining.Join(row, cards[key]);
        }
    }

    /// <summary>
    /// A mirrored wire shows an address in its own VLAN and again, behind the router's card, in the others. If the point knows
    /// only one owner of the address, those are the same machine; if two, the routed sightings stay for themselves.
    /// </summary>
    private void JoinRouted()
    {
        var sightings = _rows.Select((row, index) => (row, index)).Where(pair => !pair.row.IsCard)
            .GroupBy(pair => (pair.row.Point, pair.row.Address)).Where(group => group.Skip(1).Any());
        foreach (var group in sightings)
        {
            var owners = group.Where(pair => _owners[pair.index] >= 0).Select(pair => Joining.SetOf(pair.index)).Distinct().Count();
            if (owners > 1) continue;
            var first = group.First().index;
            foreach (var (_, index) in group) Joining.Join(first, index);
        }
    }
}
