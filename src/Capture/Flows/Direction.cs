using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>
/// One direction of a talk: the rows of its sender and receiver, which stay the same as long as the frames look the same, and what
/// waits to be booked for them. Each direction keeps its own, because behind a router's mirror port the two run in different VLANs.
/// </summary>
internal struct Direction
{
    private int _vlan;
    private MacAddress _card;

    public HostId Sender { get; private set; }
    public HostId Receiver { get; private set; }

    /// <summary>How the packets look that need not come the long way; the default when none.</summary>
    public WayMark Mark;

    /// <summary>A packet booked alone touches six places in memory, one that waits here touches one.</summary>
    public Tally Waiting;

    /// <summary>The receiver's row knows already that there is a machine.</summary>
    public bool ReceiverIsKnown { get; set; }

    public readonly bool Holds(in Moment moment) => _card == moment.Source && _card != default && _vlan == moment.Vlan;

    public void Lead(in Moment moment, HostId sender, HostId receiver)
    {
        (_vlan, _card, Sender, Receiver) = (moment.Vlan, moment.Source, sender, receiver);
        (ReceiverIsKnown, Mark) = (false, default);
    }
}
