using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.MySql;

/// <summary>The greeting a MySQL or MariaDB server sends first. Nothing after it is looked at.</summary>
public static class MySqlAnalyzer
{
    private const string MySql = "mysql";
    private const int HeaderLength = 4, VersionOffset = 5, VersionMax = 64, LengthMin = 20, LengthMax = 255;
    private const byte Version10 = 10;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient || !LooksRight(bytes)) return Verdict.NotMine;
        if (bytes.Length < HeaderLength + bytes[0]) return Verdict.NeedMore;
        var version = bytes[VersionOffset..];
        var end = version[..Math.Min(version.Length, VersionMax)].IndexOf((byte)0);
        if (end <= 0 || version[..end].IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) >= 0) return Verdict.NotMine;
        Note(version[..end], talk, notes);
        return Verdict.Done;
    }

    /// <summary>Length in three bytes of which a greeting needs one, sequence number 0, protocol version 10.</summary>
    private static bool LooksRight(ReadOnlySpan<byte> bytes) =>
        !bytes.IsEmpty && bytes[0] is >= LengthMin and <= LengthMax && bytes[1..Math.Min(bytes.Length, HeaderLength)].IndexOfAnyExcept((byte)0) < 0
        && (bytes.Length <= HeaderLength ? bytes.Length > 1 : bytes[HeaderLength] == Version10);

    private static void Note(ReadOnlySpan<byte> version, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, MySql);
        // MariaDB puts an old number in front, because old replicas refuse to talk to a version 10 and above.
        const string Replication = "5.5.5-";
        var shown = version.StartsWith("5.5.5-"u8) && version.IndexOf("MariaDB"u8) > 0 ? version[Replication.Length..] : version;
        notes.ServiceOfSender(talk, MySql, version.IndexOf("MariaDB"u8) >= 0 ? "MariaDB" : "MySQL", CleanText.OrNull(shown));
        notes.TextFact(talk.Server, MySql, "version", version);
    }
}
