namespace Mimamori.Capture.Protocols.Dns;

/// <summary>Walks over the records of a message one by one, within the counts of its header and the bytes that came.</summary>
internal ref struct DnsRecords
{
    private readonly DnsMessage _message;
    private readonly Span<byte> _name;
    private int _offset = DnsMessage.HeaderLength;
    private int _recordsLeft;
    private int _nameLength;

    public DnsRecords(in DnsMessage message, Span<byte> nameRoom)
    {
        _message = message;
        _name = nameRoom;
        _recordsLeft = message.Records;
        for (var i = 0; i < message.Questions && !IsBroken; i++) SkipQuestion();
    }

    /// <summary>A name ran in a circle or a record was longer than the message.</summary>
    public bool IsBroken { get; private set; }

    public readonly ReadOnlySpan<byte> Name => _name[.._nameLength];

    public bool TryNext(out DnsRecord record)
    {
        record = default;
        if (IsBroken || _recordsLeft-- <= 0) return false;
        IsBroken = !DnsName.TryRead(_message.Bytes, _offset, _name, out _nameLength, out var afterName)
            || !DnsRecord.TryRead(_message.Bytes, afterName, out record, out _offset);
        return !IsBroken;
    }

    private void SkipQuestion()
    {
        IsBroken = !DnsName.TryRead(_message.Bytes, _offset, _name, out _nameLength, out var next)
            || next + 4 > _message.Bytes.Length;
        _offset = next + 4; // type and class, RFC 1035 section 4.1.2
    }
}
