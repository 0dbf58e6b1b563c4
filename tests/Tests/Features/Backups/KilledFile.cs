using System.Globalization;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Tests.Features.Backups;

/// <summary>What the database file says after a kill, read past the program.</summary>
internal sealed class KilledFile(DataFolder data)
{
    /// <summary>The network card of one machine of one capture.</summary>
    public static string Card(int file, int machine) => $"00:1b:{file >> 8:x2}:{file & 255:x2}:00:{machine:x2}";

    /// <summary>Lines of the log as an earlier build left them: not sealed.</summary>
    public static string ManyLines(int count) => $"""
        INSERT INTO "Activity" ("Id", "InstitutionId", "At", "Actor", "Verb", "Subject")
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        SELECT printf('01900000-0000-7000-8000-%012X', i), (SELECT "Id" FROM "Institutions" LIMIT 1), printf('2026-01-01 %02d:%02d:%02d', i / 3600, i / 60 % 60, i % 60), '山田 花子', 'asset.changed', 'PC' || i FROM n
        """;

    /// <summary>It opens, SQLite finds it whole, and the chain has no fault; that lines wait to be sealed is none.</summary>
    public void IsWhole(string when)
    {
        Assert.True(Ask("PRAGMA integrity_check") is "ok", when);
        Assert.True(Ask("PRAGMA foreign_key_check") is null, when);
        var report = new VerifyHouse(data, new AnchorKey(data), TimeProvider.System).Run();
        Assert.True(report.Findings.All(finding => finding.IsNote || finding.Fault == Fault.FileMissing), $"{when}: {string.Join(' ', report.Findings.Select(finding => finding.Sentence))}");
    }

    public bool HasWaitingImports() => Number("SELECT count(*) FROM \"Imports\" WHERE \"State\" IN ('Waiting', 'Running')") > 0;

    public bool HasImport(string name) => Number($"SELECT count(*) FROM \"Imports\" WHERE \"FileName\" = '{name}' AND \"State\" <> 'Refused'") == 1;

    public long MachinesOf(int file) => Number($"SELECT count(DISTINCT \"SeenDeviceId\") FROM \"IdentityClaims\" WHERE \"Kind\" = 'Mac' AND \"Value\" LIKE '{Card(file, 0)[..^2]}%'");

    /// <summary>All its machines are seen and it is done, or none is and it is not.</summary>
    public bool IsReadOrNot(int file, int machines) => MachinesOf(file) is var seen
        && Number($"SELECT count(*) FROM \"Imports\" JOIN \"ImportReports\" USING (\"Id\") WHERE \"FileName\" = '{file}.pcap' AND \"State\" = 'Done'") is var done
        && ((seen, done) == (machines, 1) || (seen, done) == (0, 0));

    public int NoteOf(string item) => int.Parse(Ask($"SELECT \"Note\" FROM \"Answers\" WHERE \"ItemId\" = '{item}'") as string ?? "-1", CultureInfo.InvariantCulture);

    public long Count(string table) => Number($"SELECT count(*) FROM \"{table}\"");

    public long LinesOf(string verb) => Number($"SELECT count(*) FROM \"Activity\" WHERE \"Verb\" = '{verb}'");

    /// <summary>An answer's version counts its changes; the first time is version 0.</summary>
    public long TimesAnswered() => Number("SELECT coalesce(sum(\"Version\" + 1), 0) FROM \"Answers\"");

    public long Unsealed() => Number("SELECT count(*) FROM \"Activity\" WHERE \"Sequence\" IS NULL");

    private long Number(string sql) => (long)Ask(sql)!;

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={data.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
