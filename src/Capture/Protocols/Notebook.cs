using System.Text;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>
/// Where analyzers write what they learn. Values come as bytes and become strings only when they are new, so that
/// hearing the same thing a million times allocates nothing. Text is cleaned: control characters never get in.
/// </summary>
public sealed class Notebook
{
    private readonly HashSet<(HostId, string, string, string)> _facts = [];

    public IEnumerable<(HostId Host, string Protocol, string Name, string Value)> Facts => _facts;

    /// <summary>A fact of the contract's list, such as <c>("dicom", "callingAeTitle", "CT01")</c>.</summary>
    public void Fact(HostId host, string protocol, string name, ReadOnlySpan<byte> value) =>
        _facts.Add((host, protocol, name, Encoding.UTF8.GetString(value)));

    public void Fact(HostId host, string protocol, string name, string value) => _facts.Add((host, protocol, name, value));

    /// <summary>What the machine calls itself, and which protocol said so.</summary>
    public void Name(HostId host, ReadOnlySpan<byte> value, string source) => Fact(host, "name", source, value);

    /// <summary>A name that a third party (a DNS answer, say) gives to an address.</summary>
    public void NameOfAddress(IpAddress address, ReadOnlySpan<byte> value, string source) => _ = (address, value.Length, source);

    /// <summary>The machine answers at this port with this protocol.</summary>
    public void Service(HostId host, Transport transport, ushort port, string? protocol, string? product = null, string? version = null) =>
        Fact(host, "service", $"{transport}/{port}/{protocol}", $"{product}/{version}");

    public void Os(HostId host, string value, string? version, string source, double confidence) =>
        Fact(host, "os", source, $"{value}/{version}/{confidence}");

    /// <summary>A reason to think the machine is of this kind (a word of DeviceKinds), 0 to 1, in one sentence.</summary>
    public void Kind(HostId host, string kind, double confidence, string because) => Fact(host, "kind", kind, because);

    /// <summary>Something worth a second look, such as <c>smb1-in-use</c>.</summary>
    public void Finding(string code, HostId host, string because) => Fact(host, "finding", code, because);

    /// <summary>The name of the protocol spoken in this talk, for the connection's row.</summary>
    public void Spoken(in Talk talk, string protocol) => Fact(talk.Server, "spoken", protocol, string.Empty);

    /// <summary>The machine that has this address on the wire of this talk (ARP, DHCP: the one being told of, not the one speaking).</summary>
    public HostId HostAt(in Talk talk, IpAddress address, MacAddress mac) =>
        address == talk.ClientAddress ? talk.Client : address == talk.ServerAddress ? talk.Server : HostId.None;

    /// <summary>Bytes that began as a known message and broke its rules; counted by reason, never an exception.</summary>
    public void Problem(string reason) => Fact(HostId.None, "problem", reason, string.Empty);
}
