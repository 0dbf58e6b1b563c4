using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.SqlServer;

/// <summary>The list of instances that SQL Server Browser hands out on UDP port 1434 (MC-SQLR section 2.2.5).</summary>
public static class SqlBrowserAnalyzer
{
    private const string SqlServer = "mssql";
    private const int HeaderLength = 3, FieldsMax = 64;
    private const byte Answer = 5;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < HeaderLength || bytes[0] != Answer || BinaryPrimitives.ReadUInt16LittleEndian(bytes[1..]) != bytes.Length - HeaderLength) return Verdict.NotMine;
        var rest = bytes[HeaderLength..];
        if (!rest.StartsWith("ServerName;"u8)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, SqlServer);
        notes.ServiceOfSender(talk, SqlServer, "SQL Server Browser");
        for (var left = FieldsMax; left > 0 && TryField(ref rest, out var name) && TryField(ref rest, out var value); left--) Note(name, value, talk, notes);
        return Verdict.KeepLooking;
    }

    private static void Note(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        if (name.SequenceEqual("ServerName"u8)) notes.TextName(talk.Sender, value, SqlServer);
        if (name.SequenceEqual("InstanceName"u8)) notes.TextFact(talk.Sender, SqlServer, "instance", value);
        if (name.SequenceEqual("Version"u8)) notes.TextFact(talk.Sender, SqlServer, "version", value);
    }

    /// <summary>Fields end with a semicolon; an empty name (two semicolons) ends an instance.</summary>
    private static bool TryField(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> field)
    {
        rest = rest.TrimStart((byte)';');
        var end = rest.IndexOf((byte)';');
        field = end < 0 ? default : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return end >= 0;
    }
}
