using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>Network gear tells its neighbour at which address it is looked after; that address is its own, whatever card it answers from.</summary>
internal static class ManagementAddress
{
    public static void ManagedAt(this Notebook notes, IpAddress address, string protocol, in Talk talk)
    {
        if (address.IsNoMachine() || talk.Sender.IsNone) return;
        notes.Fact(talk.Sender, protocol, "managementAddress", address.ToString());
        _ = notes.HostAt(talk, address, talk.SenderMac);
    }
}
