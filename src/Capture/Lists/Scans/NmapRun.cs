using System.Globalization;
using System.Xml;

namespace Mimamori.Capture.Lists.Scans;

/// <summary>The hosts of a scan, one after the other: a host is laid down when the next begins.</summary>
internal sealed class NmapRun(ToldHouse house)
{
    private NmapHost? _host;

    public bool Began { get; private set; }

    public void Take(XmlReader xml)
    {
        Began = true;
        if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "host" }) Close();
        if (xml.NodeType != XmlNodeType.Element) return;
        if (xml.LocalName == "host")
        {
            Close();
            _host = new NmapHost { Line = LineOf(xml), Moment = TimeOf(xml.GetAttribute("endtime") ?? xml.GetAttribute("starttime")) };
        }
        else
        {
            _host?.Take(xml);
        }
    }

    public void Close()
    {
        if (_host is { IsUp: true } host) LayDown(host);
        else if (_host is not null) house.Problems.Add("no-answer", _host.Line);
        _host = null;
    }

    private void LayDown(NmapHost host)
    {
        if (house.Find(host.Card, host.Addresses.FirstOrDefault(), null, host.Line) is not { } machine) return;
        house.Rows++;
        foreach (var address in host.Addresses.Where(AddressText.IsOneMachine)) machine.Address(address);
        host.Tell(machine);
    }

    private static DateTime? TimeOf(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(number).UtcDateTime : null;

    private static int LineOf(XmlReader xml) => xml is IXmlLineInfo place ? place.LineNumber : 0;
}
