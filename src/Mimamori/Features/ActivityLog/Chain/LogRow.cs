using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// One line of the log as the file holds it: bytes, not values, so that no change hides behind two spellings of one value
/// and no damaged value stops the reader. <see cref="HashAs"/> is the chain's canonical form, described in the README.
/// </summary>
public sealed record LogRow(long RowId, string Institution, long? Sequence, byte[]? PreviousHash, byte[]? Hash, byte[]? SealedAt, byte[]?[] Content)
{
    /// <summary>The first byte that is hashed. Another form gets another number; rows keep theirs.</summary>
    private const byte Form = 1;

    /// <summary>What stands before the first line of a chain.</summary>
    public static byte[] Beginning { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The names of <see cref="Content"/> in its order, which is the order in which they are hashed.</summary>
    public static IReadOnlyList<string> Columns => Names;

    private static readonly string[] Names = ["Id", "At", "AccountId", "Actor", "Verb", "Subject", "SubjectId", "Detail"];

    private static readonly string Select = "SELECT rowid, CAST(\"InstitutionId\" AS TEXT), \"Sequence\", \"PreviousHash\", \"Hash\", CAST(\"SealedAt\" AS BLOB), "
        + string.Join(", ", Names.Select(column => $"CAST(\"{column}\" AS BLOB)")) + " FROM \"Activity\" ";

    public string Id => Text("Id") ?? "";

    public string At => Text("At") ?? "";

    public string Verb => Text("Verb") ?? "";

    public string? Text(string column) => Content[Array.IndexOf(Names, column)] is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The time as the file writes it; null when what stands there is no time.</summary>
    public static DateTime? Time(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    public static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>The lines of the whole log or of one house, the sealed ones in their order, then those that wait.</summary>
    public static IEnumerable<LogRow> Read(SqliteConnection connection, string? institution = null, bool unsealedOnly = false, int most = -1)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Select + "WHERE ($house IS NULL OR \"InstitutionId\" = $house) "
            + (unsealedOnly ? "AND \"Sequence\" IS NULL ORDER BY \"At\", \"Id\"" : "ORDER BY \"InstitutionId\", \"Sequence\" IS NULL, \"Sequence\", \"At\", \"Id\"") + " LIMIT $most";
        command.Parameters.AddWithValue("$house", (object?)institution ?? DBNull.Value);
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new LogRow(reader.GetInt64(0), reader.IsDBNull(1) ? "" : reader.GetString(1), reader.GetValue(2) as long?, reader.GetValue(3) as byte[], reader.GetValue(4) as byte[],
                reader.GetValue(5) as byte[], [.. Enumerable.Range(6, Names.Length).Select(column => reader.GetValue(column) as byte[])]);
    }

    public byte[] HashAs(long sequence, byte[] previousHash, byte[]? sealedAt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Form]);
        Add(hash, Encoding.UTF8.GetBytes(Institution));
        Add(hash, Encoding.ASCII.GetBytes(sequence.ToString(CultureInfo.InvariantCulture)));
        Add(hash, previousHash);
        Add(hash, sealedAt);
        foreach (var field in Content)
            Add(hash, field);
        return hash.GetHashAndReset();
    }

    /// <summary>Four bytes of length, most significant first, then the bytes; a field without a value is the length FFFFFFFF alone.</summary>
    private static void Add(IncrementalHash hash, byte[]? field)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, field is null ? uint.MaxValue : (uint)field.Length);
        hash.AppendData(length);
        hash.AppendData(field ?? []);
    }
}
