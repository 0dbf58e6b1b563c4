namespace Mimamori.Capture.Lists.Neighbours;

/// <summary><c>show ap cdp neighbors</c>: each row names an access point and the switch it hangs at, both with their address.</summary>
internal sealed class AccessPointRows(ToldHouse house)
{
    private bool _under;

    public bool TryRead(string line, int number)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["AP", "Name", "AP", "IP", "Neighbor", ..])
        {
            _under = true;
            return true;
        }
        if (!_under || words.Length != 5 || !AddressText.TryRead(words[1], out var own) || !AddressText.TryRead(words[3], out var other)) return false;
        Lay(own, words[0], null, number)?.Fact(ListFormats.Neighbours, "switch", words[2]);
        Lay(other, words[2], words[4], number);
        return true;
    }

    private ToldMachine? Lay(string address, string name, string? port, int number)
    {
        if (house.Find(null, address, name, number) is not { } machine) return null;
        house.Rows++;
        machine.Name(name, "cdp");
        if (port is null) machine.Tell(new Hosts.Kinds.Evidence("access-point", 0.8, "cdp: named as an access point by its controller"));
        return machine;
    }
}
