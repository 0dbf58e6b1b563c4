using Mimamori.Capture.Protocols.Ber;

namespace Mimamori.Capture.Protocols.Snmp;

/// <summary>The list of object and value at the end of a PDU (RFC 3416 section 3).</summary>
internal ref struct VariableBindings
{
    private BerReader _list;

    public static bool TryRead(ReadOnlySpan<byte> pdu, out VariableBindings bindings)
    {
        bindings = default;
        var reader = new BerReader(pdu);
        // Request id, error status, error index.
        if (!reader.TryReadNumber(out _) || !reader.TryReadNumber(out _) || !reader.TryReadNumber(out _)) return false;
        if (!reader.TryRead(BerReader.Sequence, out var list)) return false;
        bindings = new VariableBindings { _list = new BerReader(list) };
        return true;
    }

    public bool TryNext(out ReadOnlySpan<byte> name, out byte type, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        type = 0;
        if (!_list.TryRead(BerReader.Sequence, out var pair)) return false;
        var reader = new BerReader(pair);
        return reader.TryRead(BerReader.ObjectIdentifier, out name) && reader.TryRead(out type, out value);
    }
}
