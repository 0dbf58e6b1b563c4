using System.Text;
using Microsoft.Data.Sqlite;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>A head or an anchor as the file holds it: house, number, hash and time of the last line of a chain, and the signature over them.</summary>
public sealed record SignedHead(string Institution, long Sequence, byte[] Hash, string At, byte[] PublicKey, byte[] Signature)
{
    public const string Heads = "ActivityHeads", Anchors = "ActivityAnchors";

    /// <summary>What is signed: five lines of text that anybody can put together again.</summary>
    public static byte[] Statement(string institution, long sequence, byte[] hash, string at) =>
        Encoding.UTF8.GetBytes(FormattableString.Invariant($"mimamori-anchor-1\n{institution}\n{sequence}\n{Convert.ToHexStringLower(hash)}\n{at}\n"));

    public bool IsSignedBy(IEnumerable<byte[]> keys) =>
        keys.Any(key => key.AsSpan().SequenceEqual(PublicKey)) && AnchorKey.IsSigned(PublicKey, Statement(Institution, Sequence, Hash, At), Signature);

    /// <summary>A field that is not what it should be becomes an empty one, which no signature fits.</summary>
    public static List<SignedHead> Read(SqliteConnection connection, string table, string? institution = null)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of the two names above
        command.CommandText = $"SELECT CAST(\"InstitutionId\" AS TEXT), \"Sequence\", \"Hash\", CAST(\"At\" AS TEXT), \"PublicKey\", \"Signature\" FROM \"{table}\" WHERE $house IS NULL OR \"InstitutionId\" = $house ORDER BY \"InstitutionId\", \"Sequence\"";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$house", (object?)institution ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var found = new List<SignedHead>();
        while (reader.Read())
            found.Add(new SignedHead(reader.GetValue(0) as string ?? "", reader.GetValue(1) as long? ?? 0, Bytes(reader, 2), reader.GetValue(3) as string ?? "", Bytes(reader, 4), Bytes(reader, 5)));
        return found;
    }

    public void Write(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of the two names above
        command.CommandText = $"INSERT INTO \"{table}\" (\"InstitutionId\", \"Sequence\", \"Hash\", \"At\", \"PublicKey\", \"Signature\") VALUES ($house, $sequence, $hash, $at, $key, $signature)"
            + (table == Heads ? " ON CONFLICT (\"InstitutionId\") DO UPDATE SET \"Sequence\" = $sequence, \"Hash\" = $hash, \"At\" = $at, \"PublicKey\" = $key, \"Signature\" = $signature" : " ON CONFLICT DO NOTHING");
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$house", Institution);
        command.Parameters.AddWithValue("$sequence", Sequence);
        command.Parameters.AddWithValue("$hash", Hash);
        command.Parameters.AddWithValue("$at", At);
        command.Parameters.AddWithValue("$key", PublicKey);
        command.Parameters.AddWithValue("$signature", Signature);
        command.ExecuteNonQuery();
    }

    private static byte[] Bytes(SqliteDataReader reader, int column) => reader.GetValue(column) as byte[] ?? [];
}
