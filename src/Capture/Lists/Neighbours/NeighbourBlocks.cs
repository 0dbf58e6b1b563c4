namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>Blocks of labelled lines. A block ends where the next begins: at another local port, chassis or device that it already has.</summary>
internal sealed class NeighbourBlocks(ToldHouse house)
{
    private Neighbour _now = new();
    private bool _portCarried;

    public string? Switch { get; set; }

    public void Read(string line, int number)
    {
        _now.Line = number;
        _now.Continue(line);
        foreach (var (label, value) in NeighbourLabels.Split(line)) Take(label, value);
        foreach (var (label, value) in NeighbourLabels.Opening(line)) Take(label, value);
    }

    public void Close()
    {
        _now.LayDown(house, Switch);
        _now = new Neighbour();
    }

    private void Take(NeighbourLabel label, string value)
    {
        if (Begins(label))
        {
            // Two machines behind one port: the second says no port of its own.
            var port = label == NeighbourLabel.LocalPort ? null : _now.LocalPort;
            Close();
            (_now.LocalPort, _portCarried) = (port, port is not null);
        }
        if (label == NeighbourLabel.LocalPort) _portCarried = false;
        _now.Take(label, value);
    }

    private bool Begins(NeighbourLabel label) => label switch
    {
        NeighbourLabel.LocalPort => _now.LocalPort is not null && !_portCarried && _now.Names,
        NeighbourLabel.Chassis => _now.Chassis is not null,
        NeighbourLabel.Device => _now.Device is not null,
        _ => false,
    };
}
