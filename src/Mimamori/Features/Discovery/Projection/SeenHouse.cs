using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>
/// Everything seen so far, in memory, with what is needed to find a machine again. Reports are laid over it one after
/// another, in the order they came in; what was not there before is collected in <see cref="New"/>.
/// </summary>
public sealed class SeenHouse
{
    private readonly Dictionary<string, List<SeenDevice>> _byCard = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Spot, List<SeenDevice>> _bySpot = [];
    private readonly Dictionary<string, List<SeenDevice>> _bySerial = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Name, string Address), List<SeenDevice>> _byNameAndAddress = [];
    private readonly Dictionary<ConnectionKey, SeenConnection> _connections = [];
    private readonly BehindRouter _behind = new();
    private readonly Dictionary<SeenDevice, SeenMachine> _machines = [];

    public SeenHouse(IEnumerable<SeenDevice> devices, IEnumerable<SeenConnection> connections)
    {
        foreach (var device in devices)
            Know(device);
        foreach (var connection in connections)
            _connections[ConnectionKey.Of(connection)] = connection;
    }

    public IReadOnlyCollection<SeenDevice> Devices => _machines.Keys;

    public IReadOnlyCollection<SeenConnection> Connections => _connections.Values;

    public List<object> New { get; } = [];

    /// <summary>Observations that were there before and were said again, each with how often.</summary>
    public Dictionary<Guid, int> Again { get; } = [];

    /// <summary>Lays one report over what is known and tells how many machines it saw and how many of them were new.</summary>
    public (int Seen, int New) Apply(DiscoveryReport report, Guid pointId)
    {
        var before = _machines.Count;
        var source = SourceOf(report);
        Dictionary<string, SeenMachine> byReportId = [];
        HashSet<SeenDevice> taken = [];
        var spotsTwice = Twice(report.Devices.SelectMany(device => Spot.Of(device, pointId)));
        var namesTwice = Twice(report.Devices.SelectMany(NamedAddresses));
        _behind.Know(report, pointId);
        // Cards prove more than names and names more than addresses, so they are placed first and the rest finds what is left.
        foreach (var device in report.Devices.OrderBy(device => Identity.Cards(device.Macs).Count == 0).ThenBy(device => device.Names.Count == 0))
            byReportId[device.Id] = Place(device, pointId, source, taken, spotsTwice, namesTwice);
        foreach (var finding in report.Findings)
            foreach (var id in finding.Devices)
                byReportId.GetValueOrDefault(id)?.Note(pointId, finding);
        new ConnectionOverlay(_connections, New).Apply(report, pointId, byReportId);
        return (report.Devices.Count, _machines.Count - before);
    }

    /// <summary>
    /// Whether a computer names cards of its own that stand here as several machines: its LAN and its wireless card, each seen
    /// before it told. Then the reports have to be laid again, its word first.
    /// </summary>
    public bool IsBridgedBy(DiscoveryReport report) => SourceOf(report) == ListFormats.Collector && report.Devices.Any(device =>
        Identity.Cards(device.Macs).SelectMany(card => _byCard.GetValueOrDefault(card) ?? []).Distinct()
            .Count(known => !Identity.Contradict(Identity.Serials(device), SerialsOf(known))) > 1);

    /// <summary>The known machine that has these cards or held these addresses, or null.</summary>
    public SeenDevice? Find(IReadOnlyCollection<string> macs, IEnumerable<Spot> spots, HashSet<SeenDevice> taken) =>
        ByCard(Identity.Cards(macs), []) ?? BySpot(Identity.Cards(macs), [], [], spots, taken, claimedTwice: false);

    /// <summary>
    /// The machine this one is: its own serial number and shared cards first, then the same name and address, then the same address
    /// behind a shared router, then the same address at the same point without a contradiction. What is <paramref name="taken"/> is
    /// another machine of the same report; only a card overrules that.
    /// </summary>
    private SeenMachine Place(Device sighting, Guid pointId, string source, HashSet<SeenDevice> taken, HashSet<Spot> spotsTwice, HashSet<(string, string)> namesTwice)
    {
        var spots = Spot.Of(sighting, pointId);
        var cards = Identity.Cards(sighting.Macs);
        var serials = Identity.Serials(sighting);
        var device = BySerial(serials)
            ?? ByCard(cards, serials)
            ?? ByNameAndAddress(cards, serials, NamedAddresses(sighting).Where(pair => !namesTwice.Contains(pair)), taken)
            ?? _behind.Find(sighting, pointId, taken)
            ?? BySpot(cards, serials, [.. sighting.Names.Select(name => name.Value)], spots, taken, spots.Exists(spotsTwice.Contains))
            ?? Open(sighting);
        taken.Add(device);
        var machine = _machines[device];
        machine.Widen(sighting, pointId, source);
        Index(device, sighting.Macs, spots);
        return machine;
    }

    private SeenDevice Open(Device sighting)
    {
        var device = new SeenDevice { Kind = DeviceKinds.Unknown, KindBecause = "", First = sighting.First, Last = sighting.Last };
        New.Add(device);
        _machines[device] = new SeenMachine(device, New, Again);
        return device;
    }

    private void Know(SeenDevice device)
    {
        _machines[device] = new SeenMachine(device, New, Again);
        var macs = device.Claims.Where(claim => claim.Kind == ClaimKind.Mac).Select(claim => claim.Value);
        Index(device, macs, device.Claims.SelectMany(Spot.Of));
    }

    private void Index(SeenDevice device, IEnumerable<string> macs, IEnumerable<Spot> spots)
    {
        foreach (var mac in macs.Where(Identity.IsOneCard))
            AddOnce(_byCard, mac, device);
        foreach (var spot in spots)
            AddOnce(_bySpot, spot, device);
        foreach (var serial in SerialsOf(device))
            AddOnce(_bySerial, serial, device);
        _behind.Know(device);
        // From the claims, so that a machine read from the database is found by the same pairs as one just laid.
        foreach (var pair in NamedAddresses(Values(device, ClaimKind.Name), Values(device, ClaimKind.Address)))
            AddOnce(_byNameAndAddress, pair, device);
    }

    private static void AddOnce<TKey>(Dictionary<TKey, List<SeenDevice>> index, TKey key, SeenDevice device) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var devices))
            index[key] = devices = [];
        if (!devices.Contains(device))
            devices.Add(device);
    }

    /// <summary>A computer that told its serial number is the same one with another card in it, and a docking station's card does not make two of them one.</summary>
    private SeenDevice? BySerial(HashSet<string> serials) => serials.SelectMany(serial => _bySerial.GetValueOrDefault(serial) ?? []).Distinct().ToList() is [var only] ? only : null;

    private SeenDevice? ByCard(HashSet<string> cards, HashSet<string> serials) => cards
        .SelectMany(card => _byCard.GetValueOrDefault(card) ?? [])
        .Where(device => !Identity.Contradict(serials, SerialsOf(device)))
        .CountBy(device => device)
        .OrderByDescending(found => found.Value).ThenBy(found => found.Key.First).ThenBy(found => found.Key.Id)
        .Select(found => found.Key)
        .FirstOrDefault();

    /// <summary>
    /// An address that two machines held, or that two of this report claim, says nothing about which of them this is: then only a
    /// machine without a card of its own fits, else it is a new one. What is taken still counts as having held the address, so
    /// that the answer does not hang on who of the report came first.
    /// </summary>
    private SeenDevice? BySpot(HashSet<string> cards, HashSet<string> serials, string[] names, IEnumerable<Spot> spots, HashSet<SeenDevice> taken, bool claimedTwice)
    {
        var held = spots.SelectMany(spot => _bySpot.GetValueOrDefault(spot) ?? []).Distinct()
            .Where(device => !Identity.Contradict(cards, CardsOf(device)) && !Identity.Contradict(serials, SerialsOf(device)))
            .OrderByDescending(device => Values(device, ClaimKind.Name).Exists(name => names.Contains(name, StringComparer.OrdinalIgnoreCase)))
            .ThenBy(device => device.First).ThenBy(device => device.Id).ToList();
        var free = held.FindAll(device => !taken.Contains(device));
        return held.Count == 1 && !claimedTwice ? free.FirstOrDefault() : free.Find(device => CardsOf(device).Count == 0);
    }

    /// <summary>
    /// Behind a router the card is hidden and an address alone proves nothing at another point; but a machine that gives the
    /// same name and has the same address is the same one, as long as only one does and no card speaks against it.
    /// </summary>
    private SeenDevice? ByNameAndAddress(HashSet<string> cards, HashSet<string> serials, IEnumerable<(string, string)> named, HashSet<SeenDevice> taken)
    {
        var found = named.SelectMany(pair => _byNameAndAddress.GetValueOrDefault(pair) ?? []).Distinct()
            .Where(device => !Identity.Contradict(cards, CardsOf(device)) && !Identity.Contradict(serials, SerialsOf(device))).ToList();
        return found.Count == 1 && !taken.Contains(found[0]) ? found[0] : null;
    }

    private static HashSet<T> Twice<T>(IEnumerable<T> claimed) where T : notnull => [.. claimed.CountBy(one => one).Where(one => one.Value > 1).Select(one => one.Key)];

    private static List<(string, string)> NamedAddresses(Device sighting) => NamedAddresses(sighting.Names.Select(name => name.Value), sighting.Addresses);

    private static List<(string, string)> NamedAddresses(IEnumerable<string> names, IReadOnlyCollection<string> addresses) =>
        [.. names.Select(name => name.ToUpperInvariant()).Distinct().SelectMany(name => addresses.Select(address => (name, address)))];

    private static List<string> Values(SeenDevice device, ClaimKind kind) => [.. device.Claims.Where(claim => claim.Kind == kind).Select(claim => claim.Value).Distinct()];

    private static HashSet<string> SerialsOf(SeenDevice device) => [.. Values(device, ClaimKind.SerialNumber)];

    /// <summary>Who says it: the wire, or the list that other equipment kept.</summary>
    private static string SourceOf(DiscoveryReport report) =>
        report.Capture.Files.Select(file => file.Format).FirstOrDefault(ListFormats.All.Contains) ?? "wire";

    private static HashSet<string> CardsOf(SeenDevice device) =>
        Identity.Cards(device.Claims.Where(claim => claim.Kind == ClaimKind.Mac).Select(claim => claim.Value));
}
