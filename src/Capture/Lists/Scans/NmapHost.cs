using System.Globalization;
using System.Xml;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Scans;

/// <summary>One host of a scan while its elements go by.</summary>
internal sealed class NmapHost
{
    private const int MostAddresses = 32;
    private readonly List<Action<ToldMachine>> _said = [];
    private readonly NmapSystem _system = new();
    private readonly NmapScripts _scripts = new();
    private (string Transport, int Port) _port;
    private bool _open;

    public required int Line { get; init; }
    public DateTime? Moment { get; init; }
    public bool IsUp { get; private set; }
    public MacAddress? Card { get; private set; }
    public List<string> Addresses { get; } = [];

    public void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "status": IsUp = xml.GetAttribute("state") == "up"; break;
            case "address": TakeAddress(xml); break;
            case "hostname": Say(xml.GetAttribute("name"), (machine, name) => machine.Name(name, "dns")); break;
            case "port": (_port, _open) = ((xml.GetAttribute("protocol") ?? "", Number(xml.GetAttribute("portid"))), false); break;
            case "state": _open = xml.GetAttribute("state") == "open" && _port is { Transport: "tcp" or "udp", Port: > 0 }; break;
            case "service": if (_open) TakeService(xml); break;
            case "script" or "elem" or "table": _scripts.Take(xml, _open ? _port.Port : 0); break;
            default: _system.Take(xml); break;
        }
    }

    public void Tell(ToldMachine machine)
    {
        machine.Seen(Moment);
        foreach (var say in _said) say(machine);
        _scripts.Tell(machine);
        _system.Tell(machine);
    }

    private void TakeAddress(XmlReader xml)
    {
        var text = xml.GetAttribute("addr");
        if (xml.GetAttribute("addrtype") != "mac")
        {
            if (AddressText.TryRead(text, out var address) && Addresses.Count < MostAddresses) Addresses.Add(address);
            return;
        }
        if (CardText.TryRead(text, bare: false, out var card)) Card = card;
        if (ListText.Clean(xml.GetAttribute("vendor")) is { } vendor) _said.Add(machine => (machine.Maker, machine.MakerSource) = (vendor, ListFormats.Scan));
    }

    /// <summary>A name out of the table of ports is no more than the port itself; only what answered a probe counts.</summary>
    private void TakeService(XmlReader xml)
    {
        var probed = xml.GetAttribute("method") == "probed";
        var (product, version) = (ListText.Clean(xml.GetAttribute("product")), ListText.Clean(xml.GetAttribute("version")));
        var service = new Service(_port.Transport, _port.Port, probed ? NmapWords.Protocol(xml.GetAttribute("name"), xml.GetAttribute("tunnel")) : null, product, version);
        _said.Add(machine => machine.Serves(service));
        if (product is not null) Say($"{product} {version} {xml.GetAttribute("extrainfo")}", (machine, text) => machine.Fact(ListFormats.Scan, "product", text));
        Say(xml.GetAttribute("hostname"), (machine, name) => machine.Name(name, ListFormats.Scan));
        Say(xml.GetAttribute("devicetype"), (machine, type) => NmapWords.Tell(machine, type, 1));
    }

    private void Say(string? value, Action<ToldMachine, string> say)
    {
        if (ListText.Clean(value) is { } text && _said.Count < 2_048) _said.Add(machine => say(machine, text));
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 65_536 ? number : 0;
}
