using System.Runtime.InteropServices;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>
/// Where analyzers write what they learn. Values come as bytes and become strings only when they are new, so that
/// hearing the same thing a million times allocates nothing. Text is cleaned: control characters never get in.
/// </summary>
public sealed class Notebook
{
    private const string NameNote = "name";
    private readonly NoteTable _facts;
    private readonly NoteTable _namesOfAddresses;
    private readonly Dictionary<(int Point, IpAddress Address), int> _named = [];
    private readonly Dictionary<(int Row, Transport Transport, ushort Port), ServiceNote> _services = [];
    private readonly Dictionary<(int Row, string Value, string Source), (string? Version, double Confidence)> _systems = [];
    private readonly Dictionary<(int Row, string Kind, string Because), double> _kinds = [];
    private readonly Dictionary<(int Row, string Code, string Because), int> _findings = [];
    private readonly HashSet<(HostId Host, string Protocol)> _spoken = [];
    private readonly HeardWords _heard = new();
    private readonly CaptureLimits _limits;
    private readonly HostTable? _hosts;

    public Notebook() : this(new CaptureLimits(), null, new ProblemCounts())
    {
    }

    internal Notebook(CaptureLimits limits, HostTable? hosts, ProblemCounts problems)
    {
        _limits = limits;
        _hosts = hosts;
        Problems = problems;
        _facts = new NoteTable(limits);
        _namesOfAddresses = new NoteTable(limits);
    }

    /// <summary>Everything noted, flat: names, services and the rest stand as facts of protocols called so. For tests and a quick look.</summary>
    public IEnumerable<(HostId Host, string Protocol, string Name, string Value)> Facts =>
        _facts.All.Select(note => (new HostId(note.Owner), note.Protocol, note.Name, note.Value))
            .Concat(_services.Select(pair => (new HostId(pair.Key.Row), "service",
                $"{pair.Key.Transport}/{pair.Key.Port}/{pair.Value.Protocol}", $"{pair.Value.Product}/{pair.Value.Version}")))
            .Concat(_systems.Select(pair => (new HostId(pair.Key.Row), "os", pair.Key.Source, FormattableString.Invariant($"{pair.Key.Value}/{pair.Value.Version}/{pair.Value.Confidence}"))))
            .Concat(_kinds.Keys.Select(key => (new HostId(key.Row), "kind", key.Kind, key.Because)))
            .Concat(_findings.Keys.Select(key => (new HostId(key.Row), "finding", key.Code, key.Because)))
            .Concat(_spoken.Select(pair => (pair.Host, "spoken", pair.Protocol, string.Empty)))
            .Concat(Problems.ToList().Select(problem => (HostId.None, "problem", problem.Reason, string.Empty)));

    internal ProblemCounts Problems { get; }
    internal int Point { get; set; }
    internal int Vlan { get; set; }
    internal long Ticks { get; set; }

    /// <summary>What the last analyzer called the talk; the one who asked it takes it for the connection's row.</summary>
    internal string? LastSpoken { get; set; }

    /// <summary>
    /// Stays true while an analyzer only writes what stands once, however often it is written. What is counted makes it false,
    /// and so does a machine that found no room in the tables, which is counted there.
    /// </summary>
    internal bool IsRepeatable { get; set; }

    /// <summary>The address that a message gave to a card, which is told anew each time it is repeated.</summary>
    internal Lease LastTold { get; set; }

    internal IEnumerable<Note> HostNotes => _facts.All;
    internal IEnumerable<KeyValuePair<(int Row, Transport Transport, ushort Port), ServiceNote>> Services => _services;
    internal IEnumerable<KeyValuePair<(int Row, string Value, string Source), (string? Version, double Confidence)>> Systems => _systems;
    internal IEnumerable<KeyValuePair<(int Row, string Kind, string Because), double>> Kinds => _kinds;
    internal IEnumerable<(int Row, string Code, string Because)> Findings => _findings.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    internal IEnumerable<(int Point, IpAddress Address, string Value, string Source)> AddressNames
    {
        get
        {
            var keys = _named.ToDictionary(pair => pair.Value, pair => pair.Key);
            return _namesOfAddresses.All.Select(note => (keys[note.Owner].Point, keys[note.Owner].Address, note.Value, note.Name));
        }
    }

    /// <summary>A fact of the contract's list, such as <c>("dicom", "callingAeTitle", "CT01")</c>.</summary>
    public void Fact(HostId host, string protocol, string name, ReadOnlySpan<byte> value)
    {
        if (!host.IsNone && !_facts.Add(host.Row, protocol, name, value)) Problem("facts-over-limit");
    }

    public void Fact(HostId host, string protocol, string name, string value)
    {
        if (!host.IsNone && !_facts.AddText(host.Row, protocol, name, value)) Problem("facts-over-limit");
    }

    /// <summary>True when exactly these bytes went under this name a short while ago, so that there is nothing to note.</summary>
    internal bool HasJustHeard(HostId host, string protocol, string name, ReadOnlySpan<byte> raw) =>
        host.IsNone || _heard.Contain((ulong)host.Row, protocol, name, raw);

    internal bool HasJustHeard(IpAddress address, string source, ReadOnlySpan<byte> raw) =>
        _heard.Contain(address.Low ^ address.High * 3 ^ (ulong)Point << 48, NameNote, source, raw);

    /// <summary>What the machine calls itself, and which protocol said so.</summary>
    public void Name(HostId host, ReadOnlySpan<byte> value, string source) => Fact(host, NameNote, source, value);

    /// <summary>A name that a third party (a DNS answer, say) gives to an address.</summary>
    public void NameOfAddress(IpAddress address, ReadOnlySpan<byte> value, string source)
    {
        if (address.IsNoMachine()) return;
        ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(_named, (Point, address), out var exists);
        if (!exists) owner = _named.Count;
        if (_named.Count <= _limits.Hosts && _namesOfAddresses.Add(owner, NameNote, source, value)) return;
        if (!exists) _named.Remove((Point, address));
        Problem("facts-over-limit");
    }

    /// <summary>The machine answers at this port with this protocol.</summary>
    public void Service(HostId host, Transport transport, ushort port, string? protocol, string? product = null, string? version = null)
    {
        if (host.IsNone) return;
        ref var service = ref CollectionsMarshal.GetValueRefOrAddDefault(_services, (host.Row, transport, port), out var exists);
        if (!exists && _services.Count > _limits.Facts)
        {
            _services.Remove((host.Row, transport, port));
            Problem("facts-over-limit");
            return;
        }
        service = new ServiceNote(service.Protocol ?? protocol, service.Product ?? product, service.Version ?? version);
    }

    public void Os(HostId host, string value, string? version, string source, double confidence)
    {
        if (host.IsNone || _systems.Count >= _limits.Facts) return;
        ref var system = ref CollectionsMarshal.GetValueRefOrAddDefault(_systems, (host.Row, value, source), out _);
        system = (system.Version ?? version, Math.Max(system.Confidence, confidence));
    }

    /// <summary>A reason to think the machine is of this kind (a word of DeviceKinds), 0 to 1, in one sentence.</summary>
    public void Kind(HostId host, string kind, double confidence, string because)
    {
        if (host.IsNone || _kinds.Count >= _limits.Facts) return;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, (host.Row, kind, because), out _);
        known = Math.Max(known, confidence);
    }

    /// <summary>Something worth a second look, such as <c>smb1-in-use</c>.</summary>
    public void Finding(string code, HostId host, string because)
    {
        if (!host.IsNone && _findings.Count < _limits.Facts) _findings.TryAdd((host.Row, code, because), _findings.Count);
    }

    /// <summary>The name of the protocol spoken in this talk, for the connection's row.</summary>
    public void Spoken(in Talk talk, string protocol)
    {
        LastSpoken = protocol;
        if (!talk.Server.IsNone) _spoken.Add((talk.Server, protocol));
    }

    /// <summary>The machine that has this address on the wire of this talk (ARP, DHCP: the one being told of, not the one speaking).</summary>
    public HostId HostAt(in Talk talk, IpAddress address, MacAddress mac)
    {
        if (_hosts is null) return address == talk.ClientAddress ? talk.Client : address == talk.ServerAddress ? talk.Server : HostId.None;
        var card = _hosts.OfCard(Point, Vlan, mac);
        IsRepeatable &= !card.IsNone && LastTold == default;
        if (!card.IsNone) _hosts[card].Exists = _hosts[card].Spoke = true;
        if (address.IsNoMachine()) return card;
        var host = _hosts.OfAddress(Point, Vlan, address);
        IsRepeatable &= !host.IsNone;
        if (host.IsNone) return card;
        if (!card.IsNone) Tell(LastTold = new Lease(host, card));
        return host;
    }

    internal void Tell(Lease lease)
    {
        if (lease != default) _hosts?[lease.Host].Claim(lease.Card.Row, ClaimStrength.Told, true, Ticks);
    }

    /// <summary>Bytes that began as a known message and broke its rules; counted by reason, never an exception.</summary>
    public void Problem(string reason)
    {
        IsRepeatable = false;
        Problems.Add(reason);
    }
}

/// <summary>What is known of one port.</summary>
internal readonly record struct ServiceNote(string? Protocol, string? Product, string? Version);

/// <summary>An address' row and its card's. Nobody's row is a card's own, so the default is none.</summary>
internal readonly record struct Lease(HostId Host, HostId Card);
