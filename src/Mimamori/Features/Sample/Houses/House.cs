using System.Net;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Houses;

/// <summary>The plan built up: segments, machines with their cards, and the wire between.</summary>
internal sealed partial class House
{
    private static readonly Os AnyOutsideOs = Os.Linux;
    private readonly Dictionary<string, Segment> _segments = [];
    private readonly Dictionary<string, Machine> _machines = [];
    private readonly Dictionary<string, Machine> _outside = [];
    private readonly Dictionary<string, int> _lastNumber = [];

    public House(int seed, DateTime day, string ledgerDomain)
    {
        Dice = new((ulong)seed);
        Wire = new(day) { Dice = Dice };
        Domain = ledgerDomain;
        Day = day.Date;
    }

    public Dice Dice { get; }

    public Wire Wire { get; }

    public DateTime Day { get; }

    /// <summary>The DNS name of its Windows domain, under <c>.example</c>.</summary>
    public string Domain { get; }

    public string NetBiosDomain => Domain.Split('.')[0].ToUpperInvariant();

    /// <summary>The domain controller, where the house has one.</summary>
    public Machine? Directory { get; set; }

    /// <summary>Where the terminals keep their files.</summary>
    public Machine? Files { get; set; }

    public IReadOnlyCollection<Machine> Machines => _machines.Values;

    public IReadOnlyCollection<Segment> Segments => _segments.Values;

    public Machine this[string name] => _machines[name];

    public IEnumerable<Machine> OfKind(string kind) => Machines.Where(machine => machine.Kind == kind);

    public void Lay(Segment segment) => _segments.Add(segment.Name, segment);

    public void Add(Equipment equipment)
    {
        var machine = new Machine(equipment);
        Plug(machine, equipment.Segment, equipment.Number);
        if (equipment.SecondCard is { } second)
            Plug(machine, second.Segment, second.Number);
        _machines.Add(equipment.Name, machine);
    }

    /// <summary>Puts a router's card as .1 into a segment that it serves.</summary>
    public void Gateway(string router, string segment)
    {
        var machine = _machines[router];
        var existing = machine.Legs.Find(leg => leg.Segment.Name == segment);
        _segments[segment].Gateway = existing ?? Plug(machine, segment, 1, machine.Leg.Mac);
    }

    /// <summary>A machine beyond the walls, only from the documentation ranges (RFC 5737).</summary>
    public Leg Outside(string address)
    {
        if (!_outside.TryGetValue(address, out var machine))
        {
            machine = new(new(address, "outside", Maker.VMware, "", AnyOutsideOs, "", 0, "", ""));
            machine.Legs.Add(new(machine, Segment.Outside, default, IPAddress.Parse(address)));
            _outside.Add(address, machine);
        }

        return machine.Leg;
    }

    private Leg Plug(Machine machine, string segmentName, int number, MacAddress? sharedMac = null)
    {
        var segment = _segments[segmentName];
        if (number == 0)
            number = _lastNumber[segmentName] = _lastNumber.GetValueOrDefault(segmentName, 50) + 1;
        var mac = sharedMac ?? new MacAddress(machine.Equipment.Maker.Prefix << 24 | (Dice.Next() & 0xffffff));
        var leg = new Leg(machine, segment, mac, IPAddress.Parse(segment.Prefix + number));
        machine.Legs.Add(leg);
        return leg;
    }
}
