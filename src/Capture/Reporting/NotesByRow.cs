using Mimamori.Capture.Hosts;
using Mimamori.Capture.Observations;
using Mimamori.Capture.Protocols;

namespace Mimamori.Capture.Reporting;

/// <summary>The notebook, sorted by the rows it speaks of.</summary>
internal sealed class NotesByRow
{
    private readonly ILookup<int, DeviceFact> _facts;
    private readonly ILookup<int, DeviceName> _names;
    private readonly ILookup<int, Service> _services;
    private readonly ILookup<int, Observations.OperatingSystem> _systems;
    private readonly ILookup<int, Hosts.Kinds.Evidence> _kinds;
    private readonly ILookup<(int Point, Network.IpAddress Address), DeviceName> _namesOfAddresses;
    private readonly IReadOnlyList<HostRow> _rows;

    public NotesByRow(Notebook notes, IReadOnlyList<HostRow> rows)
    {
        _rows = rows;
        _facts = notes.HostNotes.Where(note => note.Protocol != "name").ToLookup(note => note.Owner, note => new DeviceFact(note.Protocol, note.Name, note.Value));
        _names = notes.HostNotes.Where(note => note.Protocol == "name").ToLookup(note => note.Owner, note => new DeviceName(note.Value, note.Name));
        _services = notes.Services.ToLookup(pair => pair.Key.Row, pair => new Service(pair.Key.Transport == Protocols.Transport.Tcp ? "tcp" : "udp",
            pair.Key.Port, pair.Value.Protocol, pair.Value.Product, pair.Value.Version));
        _systems = notes.Systems.ToLookup(pair => pair.Key.Row, pair => new Observations.OperatingSystem(pair.Key.Value, pair.Value.Version, pair.Key.Source, pair.Value.Confidence));
        _kinds = notes.Kinds.ToLookup(pair => pair.Key.Row, pair => new Hosts.Kinds.Evidence(pair.Key.Kind, pair.Value, pair.Key.Because));
        _namesOfAddresses = notes.AddressNames.ToLookup(name => (name.Point, name.Address), name => new DeviceName(name.Value, name.Source));
    }

    public IEnumerable<DeviceFact> Facts(int row) => _facts[row];
    public IEnumerable<Service> Services(int row) => _services[row];
    public IEnumerable<Observations.OperatingSystem> Systems(int row) => _systems[row];
    public IEnumerable<Hosts.Kinds.Evidence> Kinds(int row) => _kinds[row];

    /// <summary>What the machine calls itself, and what others call its address.</summary>
    public IEnumerable<DeviceName> Names(int row) =>
        _rows[row].IsCard ? _names[row] : _names[row].Concat(_namesOfAddresses[(_rows[row].Point, _rows[row].Address)]);

    public IEnumerable<DeviceName> NamesOf(int point, Network.IpAddress address) => _namesOfAddresses[(point, address)];
}
