using Mimamori.Capture.Hosts;
using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Reporting;

/// <summary>One row of the report for each machine.</summary>
internal static class DeviceList
{
    public static IReadOnlyList<Device> Build(House house, DiscoveryOptions options)
    {
        var links = new LinksOfMachines(house);
        return [.. house.Machines.Select((machine, index) => Build(machine, index, house, links, options))];
    }

    private static Device Build(Machine machine, int index, House house, LinksOfMachines links, DiscoveryOptions options)
    {
        var (notes, rows) = (house.Notes, machine.RowNumbers);
        var there = machine.Rows.Where(row => row.Packets > 0 || row.Exists).ToList();
        List<DeviceFact> facts = [.. rows.SelectMany(notes.Facts).Distinct().OrderBy(fact => fact.Protocol, StringComparer.Ordinal)
            .ThenBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal)];
        var recognised = options.Catalogue.Recognise(facts);
        var profile = new Profile
        {
            Services = [.. Services(rows.SelectMany(notes.Services))],
            Facts = [.. facts, .. recognised.Facts.Distinct()],
            Names = [.. rows.SelectMany(notes.Names).Distinct().OrderBy(name => name.Source, StringComparer.Ordinal).ThenBy(name => name.Value, StringComparer.Ordinal)],
            Told = [.. rows.SelectMany(notes.Kinds).Concat(recognised.Evidence).Distinct()],
            Outgoing = links.From(index),
            Incoming = links.To(index),
            Maker = machine.Macs.Select(options.Makers.MakerOf).FirstOrDefault(maker => maker is not null),
            Forwards = machine.Forwards,
            IsRouterByItsWord = machine.IsRouterByItsWord,
        };
        var system = SystemRules.Best([.. rows.SelectMany(notes.Systems), .. recognised.Systems]);
        profile = profile.With(system);
        return new Device
        {
            Id = House.IdOf(index),
            Macs = [.. machine.Macs.Select(mac => mac.ToString())],
            Via = machine.Macs.Count > 0 ? [] : [.. Routers(machine, house)],
            Addresses = [.. machine.Addresses.Select(address => address.ToString())],
            Vlans = [.. Vlans(machine, house)],
            Points = [.. there.Select(row => row.Point).Distinct().Order().Select(point => house.Reading.Points[point])],
            Names = profile.Names,
            Maker = recognised.Maker ?? (profile.Maker is null ? null : new Maker(profile.Maker, "oui")),
            Model = recognised.Model,
            Os = system,
            Kind = KindJudge.Judge(profile),
            Services = profile.Services,
            Facts = profile.Facts,
            First = Times.FromTicks(machine.Rows.Where(row => row.First > 0).Select(row => row.First).DefaultIfEmpty(0).Min()),
            Last = Times.FromTicks(machine.Rows.Max(row => row.Last)),
            Packets = machine.Rows.Sum(row => row.Packets),
            Bytes = machine.Rows.Sum(row => row.Bytes),
        };
    }

    private static IEnumerable<Service> Services(IEnumerable<Service> services) =>
        services.GroupBy(service => (service.Transport, service.Port)).OrderBy(group => group.Key.Transport, StringComparer.Ordinal).ThenBy(group => group.Key.Port)
            .Select(group => new Service(group.Key.Transport, group.Key.Port, First(group, service => service.Protocol), First(group, service => service.Product), First(group, service => service.Version)));

    private static string? First(IEnumerable<Service> services, Func<Service, string?> part) =>
        services.Select(part).Where(value => value is not null).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Cards with a maker's number only: made-up and lent ones stand in many houses.</summary>
    private static IEnumerable<string> Routers(Machine machine, House house) => machine.Rows
        .SelectMany(row => row.Claims.ToArray()).Select(claim => house.Rows[claim.MacRow].Mac)
        .Where(mac => !mac.IsLocal && !mac.IsVirtualRouter()).Distinct().OrderBy(mac => mac.Value).Select(mac => mac.ToString());

    /// <summary>The VLANs where it stands itself; where only a router's card brought its packets it does not.</summary>
    private static IEnumerable<int> Vlans(Machine machine, House house)
    {
        var own = machine.RowNumbers.Where(row => house.Rows[row].IsCard || house.Identity.OwnerOf(row) >= 0).ToList();
        var rows = own.Count > 0 ? own : machine.RowNumbers;
        return rows.Select(row => house.Rows[row].Vlan).Where(vlan => vlan > 0).Distinct().Order();
    }
}
