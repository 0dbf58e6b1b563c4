using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.Backups;
using Mimamori.Features.EvidenceStore;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// Everything that can be checked for tampering, of one house or of all: the chains with their heads and anchors, and the evidence files.
/// It only reads, so it also works on a copy and beside a running server.
/// </summary>
public sealed class VerifyHouse(DataFolder data, AnchorKey key, TimeProvider clock)
{
    /// <summary>Nothing waits this long while a server runs.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    public VerifyReport Run(Guid? onlyHouse = null, AnchorCode? code = null)
    {
        using var connection = new SqliteConnection($"Data Source={data.DatabaseFile};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var instant = connection.BeginTransaction(deferred: true);
        var only = onlyHouse?.ToString().ToUpperInvariant();
        var (chains, findings) = Chains(connection, only, code);
        findings.AddRange(ChainCheck.Locks(connection));
        var (files, ofFiles) = new EvidenceCheck(data).Read(connection, only);
        findings.AddRange(ofFiles);
        // Backups are of the whole program, so only the check of everything looks at them.
        if (onlyHouse is null)
            findings.AddRange(new BackupShelf(data, clock).Changed().Select(backup => new Finding(Fault.BackupChanged, string.Format(ChainText.FoundBackupChanged, backup.Name))));
        return new VerifyReport(chains, findings, files);
    }

    private (List<ChainState>, List<Finding>) Chains(SqliteConnection connection, string? only, AnchorCode? code)
    {
        var (heads, anchors, keys) = (SignedHead.Read(connection, SignedHead.Heads, only), SignedHead.Read(connection, SignedHead.Anchors, only), key.Believed());
        var (states, findings, fits) = (new List<ChainState>(), new List<Finding>(), false);
        foreach (var institution in Institutions(connection, only).Union(heads.Select(head => head.Institution)).Union(anchors.Select(anchor => anchor.Institution)).Distinct())
        {
            var check = new ChainCheck(institution, keys, code);
            var state = check.Read(LogRow.Read(connection, institution), heads.FirstOrDefault(head => head.Institution == institution), [.. anchors.Where(anchor => anchor.Institution == institution)]);
            states.Add(state);
            findings.AddRange(check.Findings);
            fits |= check.FitsCode;
            if (LogRow.Time(state.UnsealedSince) is { } since && clock.GetUtcNow().UtcDateTime - since > Late)
                findings.Add(new Finding(Fault.Unsealed, string.Format(ChainText.FoundUnsealed, state.Unsealed, Ui.Dates.ShortMoment(since))) { Institution = institution, At = state.UnsealedSince });
        }
        if (code is not null && !fits)
            findings.Add(new Finding(Fault.CodeDiffers, string.Format(ChainText.FoundCodeDiffers, code.Sequence)) { Sequence = code.Sequence });
        return (states, findings);
    }

    private static List<string> Institutions(SqliteConnection connection, string? only)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT DISTINCT CAST(\"InstitutionId\" AS TEXT) FROM \"Activity\" WHERE $house IS NULL OR \"InstitutionId\" = $house";
        ask.Parameters.AddWithValue("$house", (object?)only ?? DBNull.Value);
        using var rows = ask.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(rows.GetValue(0) as string ?? "");
        return found;
    }
}
