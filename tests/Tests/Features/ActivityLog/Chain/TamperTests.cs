using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.Backups;
using Mimamori.Features.EvidenceStore;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.ActivityLog.Chain;

public sealed class TamperTests
{
    private static readonly string[] TextColumns = ["Id", "InstitutionId", "At", "AccountId", "Actor", "Verb", "Subject", "SubjectId", "Detail", "SealedAt"];

    [Fact]
    public async Task Nothing_is_found_in_a_log_left_alone()
    {
        await using var house = await LogFile.SealedAsync();

        var report = house.Verify();

        Assert.Empty(report.Findings);
        Assert.All(report.Chains, chain => Assert.Equal(0, chain.Unsealed));
        Assert.Equal(house.Ask<long>("SELECT count(*) FROM \"Activity\""), report.Chains.Sum(chain => chain.Sealed));
    }

    [Fact]
    public async Task Any_byte_of_any_column_of_any_line_is_named()
    {
        await using var house = await LogFile.SealedAsync();
        var lines = house.Ask<long>("SELECT count(*) FROM \"Activity\" WHERE \"InstitutionId\" <> '00000000-0000-0000-0000-000000000000'");
        var house1 = house.Actor.InstitutionId.ToString().ToUpperInvariant();

        Gen.Select(Gen.Long[1, lines], Gen.Int[0, TextColumns.Length + 1], Gen.Int[0, 400], Gen.Byte[1, 255]).Sample((sequence, which, at, flip) =>
        {
            var column = which < TextColumns.Length ? TextColumns[which] : which == TextColumns.Length ? "Hash" : "PreviousHash";
            var before = house.Ask<object>($"SELECT coalesce(CAST(\"{column}\" AS BLOB), x'') FROM \"Activity\" WHERE \"InstitutionId\" = '{house1}' AND \"Sequence\" = {sequence}") as byte[] ?? [];
            if (before.Length == 0)
                return;
            var after = (byte[])before.Clone();
            after[at % after.Length] ^= flip;
            var type = TextColumns.Contains(column) ? "TEXT" : "BLOB";
            var rowId = house.Ask<long>($"SELECT rowid FROM \"Activity\" WHERE \"InstitutionId\" = '{house1}' AND \"Sequence\" = {sequence}");
            house.Tamper($"UPDATE \"Activity\" SET \"{column}\" = CAST($value AS {type}) WHERE rowid = {rowId}", ("$value", after));

            var found = house.Verify().Findings.Where(finding => !finding.IsNote).ToList();
            house.Tamper($"UPDATE \"Activity\" SET \"{column}\" = CAST($value AS {type}) WHERE rowid = {rowId}", ("$value", before));

            Assert.Contains(found, finding => finding.Sequence == sequence);
        }, iter: 60, threads: 1);

        Assert.True(house.Verify().Good);
    }

    [Fact]
    public async Task A_changed_byte_of_a_backup_is_named()
    {
        await using var house = await LogFile.SealedAsync();
        var backup = house.Services.GetRequiredService<BackupShelf>().Take().Value!.File;
        Assert.True(house.Verify().Good);

        var bytes = await File.ReadAllBytesAsync(backup, TestContext.Current.CancellationToken);
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(backup, bytes, TestContext.Current.CancellationToken);

        Assert.Contains(house.Verify().Findings, finding => finding.Fault == Fault.BackupChanged && finding.Sentence.Contains(Path.GetFileName(backup), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_changed_byte_of_an_evidence_file_is_named_and_so_is_one_cut_or_taken_away()
    {
        await using var house = await LogFile.SealedAsync();
        var shelf = new FileShelf(house.Data());
        var hash = shelf.Put([.. Enumerable.Range(0, 64).Select(value => (byte)value)]);
        house.WithDatabase(database =>
        {
            database.StoredFiles.Add(new StoredFile { Sha256 = hash, MediaType = "image/jpeg", SizeBytes = 64, Width = 1, Height = 1, At = database.Now, By = "山田" });
            return database.SaveChanges();
        });
        Assert.True(house.Verify().Good);
        var path = shelf.PathOf(hash);
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        for (var at = 0; at < whole.Length; at++)
        {
            await File.WriteAllBytesAsync(path, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]], TestContext.Current.CancellationToken);
            Assert.Contains(house.Verify().Findings, finding => finding.Fault == Fault.FileChanged && finding.Sentence.Contains(hash, StringComparison.Ordinal));
        }
        await File.WriteAllBytesAsync(path, whole[..^1], TestContext.Current.CancellationToken);
        Assert.Contains(house.Verify().Findings, finding => finding.Fault == Fault.FileChanged);
        File.Delete(path);
        Assert.Contains(house.Verify().Findings, finding => finding.Fault == Fault.FileMissing);
    }

    [Fact]
    public async Task A_number_changed_or_two_swapped_is_named()
    {
        await using var house = await LogFile.SealedAsync();
        house.Tamper("UPDATE \"Activity\" SET \"Sequence\" = 900 WHERE \"Sequence\" = 5");
        house.Tamper("UPDATE \"Activity\" SET \"Sequence\" = 5 WHERE \"Sequence\" = 6");
        house.Tamper("UPDATE \"Activity\" SET \"Sequence\" = 6 WHERE \"Sequence\" = 900");

        var found = house.Verify().Findings;

        Assert.Contains(found, finding => finding is { Fault: Fault.Changed, Sequence: 5 });
        Assert.Contains(found, finding => finding is { Fault: Fault.Changed, Sequence: 6 });
    }

    [Fact]
    public async Task A_line_taken_out_is_named_whether_in_the_middle_or_at_the_end()
    {
        await using var house = await LogFile.SealedAsync();
        var last = house.Ask<long>("SELECT max(\"Sequence\") FROM \"Activity\"");
        house.Tamper($"DELETE FROM \"Activity\" WHERE \"Sequence\" IN (4, {last})");

        var missing = house.Verify().Findings.Where(finding => finding.Fault == Fault.Missing).Select(finding => finding.Sequence);

        Assert.Equal([4, last], missing);
    }

    [Fact]
    public async Task The_numbers_of_lines_cut_off_are_not_given_again()
    {
        await using var house = await LogFile.SealedAsync();
        var last = house.Ask<long>("SELECT max(\"Sequence\") FROM \"Activity\"");
        house.Tamper($"DELETE FROM \"Activity\" WHERE \"Sequence\" = {last}");
        house.WithDatabase(database => { database.Log("asset.changed", "後から"); return database.SaveChanges(); });
        house.Seal();

        var found = house.Verify().Findings.Where(finding => !finding.IsNote).ToList();

        Assert.Equal((Fault.Missing, (long?)last), (found.Single().Fault, found.Single().Sequence));
    }

    [Fact]
    public async Task A_line_slipped_in_between_is_sealed_as_the_newest_whatever_time_it_claims()
    {
        await using var house = await LogFile.SealedAsync();
        var last = house.Ask<long>("SELECT max(\"Sequence\") FROM \"Activity\"");
        house.Tamper("""
            INSERT INTO "Activity" ("Id", "InstitutionId", "At", "Actor", "Verb", "Subject")
            SELECT '00000000-0000-7000-8000-000000000000', "InstitutionId", '2001-01-01 00:00:00', 'だれか', 'asset.changed', 'x' FROM "Activity" WHERE "Sequence" = 3 LIMIT 1
            """);
        house.Seal();

        Assert.Equal(last + 1, house.Ask<long>("SELECT \"Sequence\" FROM \"Activity\" WHERE \"At\" LIKE '2001%'"));
        Assert.Contains(house.Verify().Findings, finding => finding.Fault == Fault.ClockBack && finding.Sequence == last + 1);
    }

    [Fact]
    public async Task A_forged_line_with_a_right_hash_is_an_extra_one()
    {
        await using var house = await LogFile.SealedAsync();
        var last = LastRow(house);
        var forged = last with { Sequence = last.Sequence + 1 };
        var hash = forged.HashAs(forged.Sequence!.Value, last.Hash!, last.SealedAt);
        house.Tamper("""
            INSERT INTO "Activity" ("Id", "InstitutionId", "At", "AccountId", "Actor", "Verb", "Subject", "SubjectId", "Detail", "Sequence", "PreviousHash", "Hash", "SealedAt")
            SELECT substr("Id", 1, 35) || 'G', "InstitutionId", "At", "AccountId", "Actor", "Verb", "Subject", "SubjectId", "Detail", $sequence, "Hash", $hash, "SealedAt" FROM "Activity" WHERE "Sequence" = $last
            """, ("$sequence", forged.Sequence.Value), ("$hash", hash), ("$last", last.Sequence!.Value));
        // The forger computes the hash of the row as it will lie there.
        var lying = LastRow(house);
        house.Tamper("UPDATE \"Activity\" SET \"Hash\" = $hash WHERE \"Sequence\" = $sequence",
            ("$hash", lying.HashAs(lying.Sequence!.Value, last.Hash!, lying.SealedAt)), ("$sequence", lying.Sequence.Value));

        var found = house.Verify().Findings.Where(finding => !finding.IsNote).ToList();

        Assert.Equal((Fault.Extra, lying.Sequence), (found.Single().Fault, found.Single().Sequence));
    }

    [Fact]
    public async Task A_chain_computed_anew_from_a_changed_line_does_not_fit_the_signature()
    {
        await using var house = await LogFile.SealedAsync();
        house.Tamper("UPDATE \"Activity\" SET \"Subject\" = 'ほかのPC' WHERE \"Sequence\" = 3");
        Rechain(house);

        var found = house.Verify().Findings.Where(finding => !finding.IsNote).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal(Fault.Rewritten, finding.Fault));
    }

    [Fact]
    public async Task A_changed_anchor_or_head_is_named()
    {
        await using var house = await LogFile.SealedAsync();
        foreach (var table in (string[])["ActivityHeads", "ActivityAnchors"])
            foreach (var (column, changed) in ((string, string)[])[
                ("Hash", "zeroblob(length(\"Hash\"))"), ("Signature", "zeroblob(length(\"Signature\"))"), ("PublicKey", "zeroblob(length(\"PublicKey\"))"),
                ("At", "replace(\"At\", '20', '19')"), ("Sequence", "\"Sequence\" - 1"), ("InstitutionId", "'F' || substr(\"InstitutionId\", 2)")])
            {
                house.Tamper($"CREATE TABLE before AS SELECT * FROM \"{table}\"");
                house.Tamper($"UPDATE \"{table}\" SET \"{column}\" = {changed}");
                Assert.True(house.Verify().Findings.Any(finding => finding.Fault is Fault.Unsigned), $"{table}.{column}");
                house.Tamper($"DELETE FROM \"{table}\"; INSERT INTO \"{table}\" SELECT * FROM before; DROP TABLE before");
            }

        Assert.True(house.Verify().Good);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_take_out_a_line()
    {
        await using var house = await LogFile.SealedAsync();
        using var connection = new SqliteConnection($"Data Source={house.Folder}/mimamori.db;Pooling=False");
        connection.Open();

        foreach (var sql in (string[])["UPDATE \"Activity\" SET \"Actor\" = 'x'", "UPDATE \"Activity\" SET \"Hash\" = x'00'", "DELETE FROM \"Activity\"", "DELETE FROM \"ActivityAnchors\"", "UPDATE \"ActivityAnchors\" SET \"At\" = 'x'"])
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of the five above
            command.CommandText = sql;
#pragma warning restore CA2100
            Assert.Contains("never", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message);
        }
    }

    [Fact]
    public async Task A_lock_taken_off_is_told_as_a_note()
    {
        await using var house = await LogFile.SealedAsync();
        house.Tamper("SELECT 1");

        var report = house.Verify();

        Assert.True(report.Good);
        Assert.All(report.Findings, finding => Assert.Equal(Fault.LockMissing, finding.Fault));
        Assert.Equal(ChainLock.Names.Count, report.Findings.Count);
    }

    private static LogRow LastRow(TestHouse house)
    {
        using var connection = Mimamori.Data.SqliteFile.Open(house.Data());
        return LogRow.Read(connection, house.Actor.InstitutionId.ToString().ToUpperInvariant()).Last(row => row.Sequence is not null);
    }

    /// <summary>What somebody without the key can do: make every hash fit again.</summary>
    private static void Rechain(TestHouse house)
    {
        List<LogRow> rows;
        using (var connection = Mimamori.Data.SqliteFile.Open(house.Data()))
            rows = [.. LogRow.Read(connection, house.Actor.InstitutionId.ToString().ToUpperInvariant())];
        var previous = LogRow.Beginning;
        foreach (var row in rows)
        {
            var hash = row.HashAs(row.Sequence!.Value, previous, row.SealedAt);
            house.Tamper("UPDATE \"Activity\" SET \"PreviousHash\" = $previous, \"Hash\" = $hash WHERE rowid = $row", ("$previous", previous), ("$hash", hash), ("$row", row.RowId));
            previous = hash;
        }
    }
}
