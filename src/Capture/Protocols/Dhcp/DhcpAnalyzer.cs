using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Dhcp;

/// <summary>What a machine says of itself when it asks for an address, and which address it was given.</summary>
public static class DhcpAnalyzer
{
    private const ushort ServerPort = 67;
    private const byte Offer = 2;
    private const byte Ack = 5;
    private const string Dhcp = "dhcp";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!DhcpMessage.TryRead(bytes, out var message)) return Verdict.NotMine;
        var options = DhcpOptions.Read(message);
        if (options.IsCutOff) notes.Problem("dhcp-option-cut-off");
        notes.SpokenWhenProven(talk, Dhcp);
        if (message.IsReply) ReadReply(message, options, talk, notes);
        else ReadRequest(message, options, talk, notes);
        return Verdict.KeepLooking;
    }

    private static void ReadRequest(in DhcpMessage message, in DhcpOptions options, in Talk talk, Notebook notes)
    {
        // A relay forwards the client's message under its own address (RFC 2131 section 4.1): the hardware address stays the client's.
        if (!message.HasMac) return;
        var client = notes.HostAt(talk, message.ClientAddress, message.Mac);
        NoteNames(client, options, notes);
        notes.TextFact(client, Dhcp, "vendorClass", options.VendorClass);
        NoteParameters(client, options.ParameterList, notes);
        if (options.RequestedAddress.Length == 4)
            notes.Fact(client, Dhcp, "requestedAddress", IpAddress.FromV4(options.RequestedAddress).ToString());
        NoteOs(client, options.VendorClass, notes);
    }

    private static void NoteNames(HostId client, in DhcpOptions options, Notebook notes)
    {
        notes.TextFact(client, Dhcp, "hostname", options.HostName);
        notes.TextName(client, options.HostName, Dhcp);
        if (options.FullName.IsEmpty) return;
        Span<byte> name = stackalloc byte[CleanText.LengthMax];
        var full = ClientFullName.Write(options.FullName, name);
        notes.TextFact(client, Dhcp, "fullName", name[..full]);
        notes.TextName(client, name[..full], Dhcp);
    }

    private static void NoteParameters(HostId client, ReadOnlySpan<byte> parameters, Notebook notes)
    {
        Span<byte> room = stackalloc byte[4 * byte.MaxValue];
        var line = new Utf8Line(room);
        foreach (var parameter in parameters)
        {
            if (!line.IsEmpty) line.Add((byte)',');
            line.AddNumber(parameter);
        }
        // Not cut like other text: a fingerprint is worth nothing when its end is missing, and 255 options are 1,019 characters at most.
        if (!line.IsEmpty && !client.IsNone) notes.Fact(client, Dhcp, "parameterList", line.Text);
    }

    private static void NoteOs(HostId client, ReadOnlySpan<byte> vendorClass, Notebook notes)
    {
        if (client.IsNone) return;
        if (vendorClass.StartsWith("MSFT 5.0"u8)) notes.Os(client, "Windows", null, Dhcp, 0.6);
        if (vendorClass.StartsWith("android-dhcp-"u8)) notes.Os(client, "Android", null, Dhcp, 0.8);
    }

    private static void ReadReply(in DhcpMessage message, in DhcpOptions options, in Talk talk, Notebook notes)
    {
        if (options.MessageType is not (Offer or Ack)) return;
        if (talk.SenderPort() == ServerPort && IsFromServerItself(options, talk) && !talk.Sender.IsNone)
            notes.Service(talk.Sender, Transport.Udp, ServerPort, Dhcp);
        // An offer may be refused; only the acknowledgement binds the address (RFC 2131 section 3.1).
        if (options.MessageType != Ack || !message.HasMac || message.YourAddress.IsUnspecified) return;
        var client = notes.HostAt(talk, message.YourAddress, message.Mac);
        notes.TextFact(client, Dhcp, "domain", options.Domain);
    }

    // Behind a relay agent the sender of the packet is the relay, which is no DHCP server.
    private static bool IsFromServerItself(in DhcpOptions options, in Talk talk) =>
        options.ServerIdentifier.IsEmpty || IpAddress.FromV4(options.ServerIdentifier) == talk.SenderAddress();
}
