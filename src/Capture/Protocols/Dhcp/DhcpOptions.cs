namespace Mimamori.Capture.Protocols.Dhcp;

/// <summary>The options worth knowing, gathered over the option field and, when overloaded, the file and server name fields.</summary>
internal ref struct DhcpOptions
{
    private const byte Pad = 0;
    private const byte End = 255;

    public byte MessageType { get; private set; }                      // RFC 2132 section 9.6
    public ReadOnlySpan<byte> HostName { get; private set; }           // 3.14
    public ReadOnlySpan<byte> Domain { get; private set; }             // 3.17
    public ReadOnlySpan<byte> RequestedAddress { get; private set; }   // 9.1
    public ReadOnlySpan<byte> ServerIdentifier { get; private set; }   // 9.7
    public ReadOnlySpan<byte> ParameterList { get; private set; }      // 9.8
    public ReadOnlySpan<byte> VendorClass { get; private set; }        // 9.13
    public ReadOnlySpan<byte> FullName { get; private set; }           // RFC 4702
    public bool IsCutOff { get; private set; }
    private byte _overload;

    public static DhcpOptions Read(in DhcpMessage message)
    {
        var options = default(DhcpOptions);
        options.Walk(message.Options);
        if ((options._overload & 1) != 0) options.Walk(message.File);
        if ((options._overload & 2) != 0) options.Walk(message.ServerName);
        return options;
    }

    private void Walk(ReadOnlySpan<byte> field)
    {
        var cursor = new Cursor(field);
        while (cursor.TryByte(out var code) && code != End)
        {
            if (code == Pad) continue;
            if (!cursor.TryBlock8(out var value)) { IsCutOff = true; return; }
            Keep(code, value);
        }
    }

    private void Keep(byte code, ReadOnlySpan<byte> value)
    {
        switch (code)
        {
            case 12: HostName = value; break;
            case 15: Domain = value; break;
            case 50 when value.Length == 4: RequestedAddress = value; break;
            case 52 when value.Length == 1: _overload |= value[0]; break;
            case 53 when value.Length == 1: MessageType = value[0]; break;
            case 54 when value.Length == 4: ServerIdentifier = value; break;
            case 55: ParameterList = value; break;
            case 60: VendorClass = value; break;
            case 81 when value.Length > 3: FullName = value; break;
        }
    }
}
