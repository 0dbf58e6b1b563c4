namespace Mimamori.Capture.Protocols.Ber;

/// <summary>
/// Reads tag, length and content one after the other (ITU-T X.690 sections 8.1.2 and 8.1.3), for SNMP, LDAP, Kerberos and certificates.
/// One-byte tags and definite lengths only: none of the protocols read here uses the others.
/// </summary>
internal ref struct BerReader(ReadOnlySpan<byte> bytes)
{
    public const byte Integer = 0x02, OctetString = 0x04, ObjectIdentifier = 0x06, Sequence = 0x30, Set = 0x31;
    private const int LengthBytesMax = 4;
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Bytes of the element that had not come when <see cref="TryRead(out byte, out ReadOnlySpan{byte})"/> said no: a stream may bring them.</summary>
    public bool IsCutOff { get; private set; }

    public bool TryRead(out byte tag, out ReadOnlySpan<byte> content)
    {
        tag = 0;
        content = default;
        IsCutOff = _rest.Length < 2;
        if (IsCutOff || (_rest[0] & 0x1F) == 0x1F || !TryLength(out var start, out var length)) return false;
        IsCutOff = length > _rest.Length - start;
        if (IsCutOff) return false;
        tag = _rest[0];
        content = _rest.Slice(start, length);
        _rest = _rest[(start + length)..];
        return true;
    }

    /// <summary>The next element when it has this tag; otherwise nothing is consumed.</summary>
    public bool TryRead(byte expected, out ReadOnlySpan<byte> content)
    {
        var before = _rest;
        if (TryRead(out var tag, out content) && tag == expected) return true;
        _rest = before;
        content = default;
        return false;
    }

    public bool TryReadNumber(out int number)
    {
        number = 0;
        if (!TryRead(Integer, out var content) || content.Length is 0 or > 4) return false;
        foreach (var octet in content) number = (number << 8) | octet;
        return true;
    }

    private bool TryLength(out int start, out int length)
    {
        (start, length) = (2, _rest[1]);
        if (length < 0x80) return true;
        var count = length & 0x7F;
        if (count is 0 or > LengthBytesMax) return false;
        IsCutOff = _rest.Length < 2 + count;
        if (IsCutOff) return false;
        length = 0;
        foreach (var octet in _rest.Slice(2, count)) length = (length << 8) | octet;
        start = 2 + count;
        return length >= 0;
    }
}
