namespace Mimamori.Benchmarks.Discovery;

/// <summary>One conversation being written, a frame at a time, so that many can be told at once.</summary>
public sealed class Session(Talk talk, int wing, int clientPort, int bulk, ReadOnlyMemory<byte> filling)
{
    private const int SegmentSize = 1448;
    private const byte Fin = 1, Syn = 2, Push = 8, Ack = 16;

    private uint _client = (uint)clientPort * 7919, _server = (uint)clientPort * 104729;
    private int _step, _said, _offset, _bulk;

    public bool IsOver { get; private set; }

    public bool Step(CaptureFile file, Random random)
    {
        var pause = random.Next(10, 240);
        switch (_step)
        {
            case 0: Send(file, true, Syn, default, pause); _client++; _step++; break;
            case 1: Send(file, false, Syn | Ack, default, pause); _server++; _step++; break;
            case 2: Send(file, true, Ack, default, pause); _step++; break;
            case 3: Speak(file, pause); break;
            case 4: Fill(file, pause); break;
            default: Send(file, true, Fin | Ack, default, pause); IsOver = true; break;
        }
        return !IsOver;
    }

    private void Speak(CaptureFile file, int pause)
    {
        if (_said == talk.Said.Count)
        {
            _step++;
            return;
        }
        var (byClient, bytes) = talk.Said[_said];
        var part = bytes.AsMemory(_offset, Math.Min(SegmentSize, bytes.Length - _offset));
        Send(file, byClient, Push | Ack, part.Span, pause);
        _offset = _offset + part.Length == bytes.Length ? 0 : _offset + part.Length;
        _said += _offset == 0 ? 1 : 0;
    }

    /// <summary>Two full segments, then the other side's word that they came.</summary>
    private void Fill(CaptureFile file, int pause)
    {
        if (_bulk == bulk)
        {
            _step++;
            return;
        }
        var byClient = talk.Port is 104 or 11112 or 631 or 9100;
        _bulk++;
        if (_bulk % 3 == 0)
            Send(file, !byClient, Ack, default, pause);
        else
            Send(file, byClient, Ack, filling.Span.Slice(_bulk * SegmentSize, SegmentSize), pause);
    }

    private void Send(CaptureFile file, bool byClient, byte flags, ReadOnlySpan<byte> payload, int pause)
    {
        var (like, sequence, acknowledged) = byClient ? (talk.Syn, _client, _server) : (talk.SynAck, _server, _client);
        file.Write(Elsewhere.Segment(like, wing, byClient, clientPort, sequence, acknowledged, flags, payload), pause);
        if (byClient) _client += (uint)payload.Length;
        else _server += (uint)payload.Length;
    }
}
