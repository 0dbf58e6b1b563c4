using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Hosts.Kinds;

/// <summary>A machine of which a test says one thing after another, and what it is then taken for.</summary>
internal sealed class Known
{
    private readonly List<Service> _services = [];
    private readonly List<DeviceFact> _facts = [];
    private readonly List<DeviceName> _names = [];
    private readonly List<Evidence> _told = [];
    private readonly List<MachineLink> _outgoing = [];
    private readonly List<MachineLink> _incoming = [];
    private string? _maker;
    private string? _system;
    private int _forwards;
    private bool _isRouter;

    public KindGuess Guess => KindJudge.Judge(Profile);

    public string Kind => Guess.Value;

    public Profile Profile => new()
    {
        Services = _services, Facts = _facts, Names = _names, Told = _told, Outgoing = _outgoing, Incoming = _incoming,
        Maker = _maker, System = _system, Forwards = _forwards, IsRouterByItsWord = _isRouter,
    };

    public Known Serves(int port, string? protocol = null, string transport = "tcp") { _services.Add(new Service(transport, port, protocol, null, null)); return this; }

    public Known Says(string protocol, string name, string value) { _facts.Add(new DeviceFact(protocol, name, value)); return this; }

    public Known Named(string name) { _names.Add(new DeviceName(name, "nbns")); return this; }

    public Known Told(string kind, double weight, string because) { _told.Add(new Evidence(kind, weight, because)); return this; }

    public Known Calls(string protocol, int port = 1000, bool outside = false, string transport = "tcp") { _outgoing.Add(new MachineLink(transport, port, protocol, outside, false)); return this; }

    public Known IsCalled(string? protocol, int port = 1000, bool outside = false, bool stores = false, int times = 1)
    {
        for (var i = 0; i < times; i++) _incoming.Add(new MachineLink("tcp", port, protocol, outside, stores));
        return this;
    }

    public Known MadeBy(string maker) { _maker = maker; return this; }

    public Known Runs(string system) { _system = system; return this; }

    public Known Forwards(int addresses) { _forwards = addresses; return this; }

    public Known SaysItRoutes() { _isRouter = true; return this; }
}
