namespace Mimamori.Capture.Protocols.Mdns;

/// <summary>A service instance name: <c>Instance._service._tcp.local</c> (RFC 6763 section 4.1).</summary>
internal readonly ref struct ServiceInstance
{
    public ReadOnlySpan<byte> Name { get; private init; }
    public ReadOnlySpan<byte> Service { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> name, out ServiceInstance instance)
    {
        instance = default;
        var protocol = Math.Max(name.LastIndexOf("._tcp."u8), name.LastIndexOf("._udp."u8));
        if (protocol <= 0) return false;
        var service = name[..protocol].LastIndexOf("._"u8);
        if (service <= 0) return false;
        instance = new ServiceInstance { Name = name[..service], Service = name[(service + 1)..] };
        return true;
    }
}
