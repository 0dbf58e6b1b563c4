namespace Mimamori.Features.Sample.Packets;

/// <summary>One TCP connection from its first SYN to its last ACK (RFC 9293), with the times between as on a house's own lines.</summary>
internal sealed class TcpTalk
{
    private const int LongestSegment = 1460;
    private readonly Wire _wire;
    private readonly TcpEnd _client;
    private readonly TcpEnd _server;

    private TcpTalk(Wire wire, Leg client, Leg server, int port, long at)
    {
        _wire = wire;
        Now = at;
        _client = new(client, client.Machine.NextPort(), wire.Dice);
        _server = new(server, port, wire.Dice);
    }

    public long Now { get; private set; }

    /// <summary><paramref name="protocol"/> is what the truth file says the server offers there.</summary>
    public static TcpTalk Open(Wire wire, Leg client, Leg server, int port, string protocol, long at)
    {
        server.Machine.Serves("tcp", port, protocol);
        var talk = new TcpTalk(wire, client, server, port, at);
        talk.Emit(talk._client, talk._server, TcpFlags.Syn, []);
        talk.Emit(talk._server, talk._client, TcpFlags.Syn | TcpFlags.Ack, []);
        talk.Emit(talk._client, talk._server, TcpFlags.Ack, []);
        return talk;
    }

    public TcpTalk Client(byte[] data) => Say(_client, _server, data);

    public TcpTalk Server(byte[] data) => Say(_server, _client, data);

    public TcpTalk Pause(double seconds)
    {
        Acknowledge(_client, _server);
        Acknowledge(_server, _client);
        Now += (long)(seconds * 1_000_000);
        return this;
    }

    public void Close()
    {
        Emit(_client, _server, TcpFlags.Fin | TcpFlags.Ack, []);
        Emit(_server, _client, TcpFlags.Fin | TcpFlags.Ack, []);
        Emit(_client, _server, TcpFlags.Ack, []);
    }

    private TcpTalk Say(TcpEnd from, TcpEnd to, byte[] data)
    {
        Acknowledge(to, from);
        foreach (var piece in data.Chunk(LongestSegment))
            Emit(from, to, TcpFlags.Push | TcpFlags.Ack, piece);
        return this;
    }

    /// <summary>Who heard something and has nothing to say still says that it heard.</summary>
    private void Acknowledge(TcpEnd from, TcpEnd to)
    {
        if (from.Acknowledged != to.Next)
            Emit(from, to, TcpFlags.Ack, []);
    }

    private void Emit(TcpEnd from, TcpEnd to, TcpFlags flags, byte[] data)
    {
        from.Acknowledged = flags.HasFlag(TcpFlags.Ack) ? to.Next : 0;
        _wire.Send(from.Leg, to.Leg, Now, Ipv4.Tcp, TcpSegment.Write(from, to, flags, data));
        from.Next += (uint)data.Length + (flags.HasFlag(TcpFlags.Syn) || flags.HasFlag(TcpFlags.Fin) ? 1u : 0u);
        var farAway = from.Leg.IsOutside || to.Leg.IsOutside;
        Now += farAway ? _wire.Dice.Between(3_000, 9_000) : _wire.Dice.Between(120, 900);
    }
}
