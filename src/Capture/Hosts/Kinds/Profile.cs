using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Hosts.Kinds;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>All that is known of one machine when its kind is judged.</summary>
internal sealed class Profile
{
    public required IReadOnlyList<Service> Services { get; init; }
    public required IReadOnlyList<DeviceFact> Facts { get; init; }
    public required IReadOnlyList<DeviceName> Names { get; init; }
    public required IReadOnlyList<Evidence> Told { get; init; }
    /// <summary>Talks it opened.</summary>
    public required IReadOnlyList<MachineLink> Outgoing { get; init; }
    /// <summary>Answered talks that others opened to it.</summary>
    public required IReadOnlyList<MachineLink> Incoming { get; init; }
    public string? Maker { get; init; }
    public string? System { get; init; }
    public string? SystemVersion { get; init; }
    public int Forwards { get; init; }
    public bool IsRouterByItsWord { get; init; }

    public Profile With(OperatingSystem? system) => new()
    {
        Services = Services, Facts = Facts, Names = Names, Told = Told, Outgoing = Outgoing, Incoming = Incoming, Maker = Maker,
        Forwards = Forwards, IsRouterByItsWord = IsRouterByItsWord, System = system?.Value, SystemVersion = system?.Version,
    };

    public bool Serves(int port) => Services.Any(service => service.Port == port);

    public bool Serves(string protocol) => Services.Any(service => service.Protocol == protocol);

    public bool Calls(string protocol) => Outgoing.Any(link => link.Protocol == protocol);

    public IEnumerable<string> Values(string protocol, string name) =>
        Facts.Where(fact => fact.Protocol == protocol && fact.Name == name).Select(fact => fact.Value);

    public bool Has(string protocol) => Facts.Any(fact => fact.Protocol == protocol);
}

/// <summary>A connection seen from one of its ends.</summary>
internal sealed record MachineLink(string Transport, int Port, string? Protocol, bool PeerOutside, bool PeerStoresImages);
