using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>
/// The rows of sender and receiver of a talk's frames in one direction. They stay the same as long as the frames look the same; each
/// direction keeps its own, because behind a router's mirror port the two run in different VLANs.
/// </summary>
internal readonly record struct FrameEnds(int Vlan, MacAddress Card, HostId Sender, HostId Receiver)
{
    public bool Hold(in Moment moment) => Card == moment.Source && Card != default && Vlan == moment.Vlan;
}
