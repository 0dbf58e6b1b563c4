using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.SqlServer;

/// <summary>The version a Microsoft SQL Server answers before anybody logs on.</summary>
public static class SqlServerAnalyzer
{
    private const string SqlServer = "mssql";
    private const int HeaderLength = 8, OptionLength = 5, VersionLength = 6, LengthMax = 512;
    private const byte TabularResult = 4, EndOfMessage = 1, VersionOption = 0; // MS-TDS sections 2.2.3.1.1, 2.2.3.1.2, 2.2.6.5

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient || bytes.IsEmpty || bytes[0] != TabularResult || (bytes.Length > 1 && bytes[1] != EndOfMessage)) return Verdict.NotMine;
        if (bytes.Length < HeaderLength + OptionLength) return Verdict.NeedMore;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        if (length is < HeaderLength + OptionLength or > LengthMax || bytes[HeaderLength] != VersionOption) return Verdict.NotMine;
        if (bytes.Length < length) return Verdict.NeedMore;
        return ReadAnswer(bytes[HeaderLength..length], talk, notes);
    }

    /// <summary>The first option is always the version; it says where its bytes stand (section 2.2.6.5).</summary>
    private static Verdict ReadAnswer(ReadOnlySpan<byte> answer, in Talk talk, Notebook notes)
    {
        int offset = BinaryPrimitives.ReadUInt16BigEndian(answer[1..]);
        if (BinaryPrimitives.ReadUInt16BigEndian(answer[3..]) != VersionLength || offset + VersionLength > answer.Length) return Verdict.NotMine;
        var version = answer.Slice(offset, VersionLength);
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        line.AddNumber(version[0]);
        line.Add((byte)'.');
        line.AddNumber(version[1]);
        line.Add((byte)'.');
        line.AddNumber(BinaryPrimitives.ReadUInt16BigEndian(version[2..]));
        Note(line.Text, talk, notes);
        return Verdict.Done;
    }

    private static void Note(ReadOnlySpan<byte> version, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, SqlServer);
        notes.ServiceOfSender(talk, SqlServer, "Microsoft SQL Server", CleanText.OrNull(version));
        notes.TextFact(talk.Server, SqlServer, "version", version);
    }
}
