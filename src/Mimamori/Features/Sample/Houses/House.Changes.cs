using System.Net;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Houses;

/// <content>What happens to a house in a few months. The other machines keep their cards and addresses.</content>
internal sealed partial class House
{
    public void Remove(string name) => _machines.Remove(name);

    public void Rename(string name, string newName) => Swap(name, equipment => equipment with { Name = newName }, leg => (leg.Mac, leg.Address));

    public void Move(string name, int number) =>
        Swap(name, equipment => equipment with { Number = number }, leg => (leg.Mac, IPAddress.Parse(leg.Segment.Prefix + number)));

    public void SwapCard(string name) => Swap(name, equipment => equipment, leg => (NewCard(leg.Machine.Equipment.Maker), leg.Address));

    /// <summary>Another machine takes over the name, the desk and the address.</summary>
    public void Replace(string name, Maker maker, string model, Os os) =>
        Swap(name, equipment => equipment with { Maker = maker, Model = model, Os = os }, leg => (NewCard(maker), leg.Address));

    private MacAddress NewCard(Maker maker) => new(maker.Prefix << 24 | (Dice.Next() & 0xffffff));

    private void Swap(string name, Func<Equipment, Equipment> change, Func<Leg, (MacAddress, IPAddress)> card)
    {
        var before = _machines[name];
        var after = new Machine(change(before.Equipment));
        foreach (var leg in before.Legs)
        {
            var (mac, address) = card(leg);
            after.Legs.Add(new Leg(after, leg.Segment, mac, address));
        }
        _machines.Remove(name);
        _machines.Add(after.Name, after);
    }
}
