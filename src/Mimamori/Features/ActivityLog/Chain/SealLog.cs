using System.Text;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Data;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// Gives every line that waits its number, the hash of the line before it and its own, one chain a house; lines of no house
/// have a chain of their own. Numbers follow the order of sealing, so a line slipped in later gets a later number, whatever time it claims.
/// </summary>
public sealed class SealLog(DataFolder data, AnchorKey key, TimeProvider clock)
{
    /// <summary>So that the writer's turn is short also when a large log is sealed for the first time.</summary>
    private const int TogetherMax = 2000;

    private static readonly TimeSpan AnchorEvery = TimeSpan.FromDays(1);

    /// <returns>How many lines were sealed.</returns>
    public int Run()
    {
        // The chain is made of the file's own bytes; a server's log waits for a form of its own (docs/decisions/0022).
        if (data.Postgres is not null)
            return 0;
        using var connection = SqliteFile.Open(data);
        var total = 0;
        for (int count; (count = SealSome(connection)) > 0;)
            total += count;
        return total;
    }

    /// <summary>Signs where a house's chain stands, for the paper; null when nothing is sealed yet.</summary>
    public SignedHead? Anchor(Guid institution)
    {
        Run();
        if (data.Postgres is not null)
            return null;
        using var connection = SqliteFile.Open(data);
        var head = HeadOf(connection, institution.ToString().ToUpperInvariant());
        head?.Write(connection, SignedHead.Anchors);
        return head;
    }

    private int SealSome(SqliteConnection connection)
    {
        if (!LogRow.Read(connection, unsealedOnly: true, most: 1).Any())
            return 0;
        using var transaction = connection.BeginTransaction();
        var waiting = LogRow.Read(connection, unsealedOnly: true, most: TogetherMax).ToList();
        foreach (var chain in waiting.GroupBy(row => row.Institution))
            SealChain(connection, chain.Key, chain);
        transaction.Commit();
        return waiting.Count;
    }

    private void SealChain(SqliteConnection connection, string institution, IEnumerable<LogRow> rows)
    {
        var (sequence, previous) = LastOf(connection, institution);
        var now = LogRow.Text(clock.GetUtcNow().UtcDateTime);
        var sealedAt = Encoding.UTF8.GetBytes(now);
        using var update = Update(connection);
        foreach (var row in rows)
        {
            var hash = row.HashAs(++sequence, previous, sealedAt);
            Set(update, row.RowId, sequence, previous, hash, now);
            previous = hash;
        }
        var head = key.Sign(institution, sequence, previous, now);
        head.Write(connection, SignedHead.Heads);
        if (IsAnchorDue(connection, institution))
            head.Write(connection, SignedHead.Anchors);
    }

    private (long Sequence, byte[] Hash) LastOf(SqliteConnection connection, string institution)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT \"Sequence\", \"Hash\" FROM \"Activity\" WHERE \"InstitutionId\" = $house AND \"Sequence\" IS NOT NULL ORDER BY \"Sequence\" DESC LIMIT 1";
        ask.Parameters.AddWithValue("$house", institution);
        using var last = ask.ExecuteReader();
        var row = last.Read() ? (last.GetInt64(0), last.GetValue(1) as byte[] ?? LogRow.Beginning) : (0, LogRow.Beginning);
        // If the newest lines were cut off, their numbers are not given again: the gap stays and tells of it.
        return HeadOf(connection, institution) is { } head && head.Sequence > row.Item1 && head.IsSignedBy(key.Believed()) ? (head.Sequence, head.Hash) : row;
    }

    private static SignedHead? HeadOf(SqliteConnection connection, string institution) =>
        SignedHead.Read(connection, SignedHead.Heads, institution).FirstOrDefault();

    /// <summary>A clock set back does not stop the anchors: a day in either direction is a day.</summary>
    private bool IsAnchorDue(SqliteConnection connection, string institution)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT \"At\" FROM \"ActivityAnchors\" WHERE \"InstitutionId\" = $house ORDER BY \"Sequence\" DESC LIMIT 1";
        ask.Parameters.AddWithValue("$house", institution);
        return LogRow.Time(ask.ExecuteScalar() as string) is not { } last || (clock.GetUtcNow().UtcDateTime - last).Duration() >= AnchorEvery;
    }

    private static SqliteCommand Update(SqliteConnection connection)
    {
        var update = connection.CreateCommand();
        update.CommandText = "UPDATE \"Activity\" SET \"Sequence\" = $sequence, \"PreviousHash\" = $previous, \"Hash\" = $hash, \"SealedAt\" = $at WHERE rowid = $row AND \"Sequence\" IS NULL";
        foreach (var name in (string[])["$sequence", "$previous", "$hash", "$at", "$row"])
            update.Parameters.AddWithValue(name, DBNull.Value);
        return update;
    }

    private static void Set(SqliteCommand update, long rowId, long sequence, byte[] previous, byte[] hash, string at)
    {
        var values = (object[])[sequence, previous, hash, at, rowId];
        for (var i = 0; i < values.Length; i++)
            update.Parameters[i].Value = values[i];
        if (update.ExecuteNonQuery() != 1)
            throw new InvalidOperationException("A line of the activity log changed while it was sealed; it is tried again.");
    }
}
