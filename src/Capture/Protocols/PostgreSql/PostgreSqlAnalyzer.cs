using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.PostgreSql;

/// <summary>A PostgreSQL server that asks for a log-on, and the version it tells whom it let in.</summary>
public static class PostgreSqlAnalyzer
{
    private const string PostgreSql = "postgresql";
    private const ushort Port = 5432;
    private const int HeaderLength = 5, MessagesMax = 64, MessageMax = 4_096;
    private const byte Authentication = (byte)'R', ParameterStatus = (byte)'S', ReadyForQuery = (byte)'Z', Yes = (byte)'S', No = (byte)'N';

    /// <summary>Length 8 and the codes 80877103 and 80877104; what follows, when the server agrees, is another protocol's opening.</summary>
    private static ReadOnlySpan<byte> TlsRequest => [0, 0, 0, 8, 0x04, 0xD2, 0x16, 0x2F];

    private static ReadOnlySpan<byte> KerberosRequest => [0, 0, 0, 8, 0x04, 0xD2, 0x16, 0x30];

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient) return bytes.SequenceEqual(TlsRequest) || bytes.SequenceEqual(KerberosRequest) ? Verdict.KeepLooking : Verdict.NotMine;
        // The answer to a request for TLS is one letter, which anybody could send: the port decides.
        if (bytes.Length == 1 && talk.ServerPort == Port && bytes[0] is Yes or No) return Note(talk, notes);
        if (!LooksRight(bytes)) return Verdict.NotMine;
        return bytes.Length < HeaderLength + 4 ? Verdict.NeedMore : ReadMessages(bytes, talk, notes);
    }

    /// <summary>An authentication request says in its first number how (0 "you are in" to 12): never more than a byte of it is used.</summary>
    private static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> zeros = [0, 0];
        if (bytes.Length < 3 || bytes[0] != Authentication) return false;
        if (!bytes[1..3].SequenceEqual(zeros)) return false;
        if (bytes.Length < HeaderLength + 4) return true;
        return BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]) is >= 8 and <= MessageMax && BinaryPrimitives.ReadUInt32BigEndian(bytes[HeaderLength..]) <= 12;
    }

    private static Verdict ReadMessages(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        Note(talk, notes);
        var cursor = new Cursor(bytes);
        for (var left = MessagesMax; left > 0; left--)
        {
            if (!cursor.TryByte(out var type)) return Verdict.KeepLooking;
            if (!cursor.TryInt(out var length) || length is < 4 or > MessageMax || !cursor.TryTake((int)length - 4, out var body)) return Verdict.KeepLooking;
            if (type == ParameterStatus) NoteParameter(body, talk, notes);
            if (type == ReadyForQuery) return Verdict.Done;
        }
        return Verdict.Done;
    }

    private static Verdict Note(in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, PostgreSql);
        notes.ServiceOfSender(talk, PostgreSql, "PostgreSQL");
        return Verdict.KeepLooking;
    }

    /// <summary>Name and value, each ended by a zero. Only the version is taken: others name the person logged on.</summary>
    private static void NoteParameter(ReadOnlySpan<byte> body, in Talk talk, Notebook notes)
    {
        var end = body.IndexOf((byte)0);
        if (end < 0 || !body[..end].SequenceEqual("server_version"u8)) return;
        var value = body[(end + 1)..];
        var stop = value.IndexOf((byte)0);
        if (stop < 0) return;
        notes.TextFact(talk.Server, PostgreSql, "version", value[..stop]);
        notes.ServiceOfSender(talk, PostgreSql, "PostgreSQL", CleanText.OrNull(value[..stop]));
    }
}
