using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Features.EvidenceStore;

/// <summary>Whether every file the house keeps still lies there with the content it was put in with, and whether others lie there.</summary>
public sealed class EvidenceCheck(DataFolder data)
{
    private readonly FileShelf _shelf = new(data);

    public (int Files, List<Finding> Findings) Read(SqliteConnection connection, string? onlyHouse)
    {
        var known = Rows(connection, onlyHouse);
        var findings = known.GroupBy(row => row.Sha256).Select(same => OfFile(same.First())).OfType<Finding>().ToList();
        // Whose an unknown file is nobody can tell: only the check of the whole folder speaks of it.
        if (onlyHouse is null && Directory.Exists(data.FilesFolder))
            findings.AddRange(Directory.EnumerateFiles(data.FilesFolder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order()
                .Where(name => !known.Exists(row => row.Sha256 == name))
                .Select(name => new Finding(Fault.FileUnknown, string.Format(ChainText.FoundFileUnknown, name))));
        return (known.Count, findings);
    }

    private Finding? OfFile(Row row)
    {
        var isName = row.Sha256.Length == 64 && row.Sha256.All(char.IsAsciiHexDigitLower);
        var fault = !isName || !File.Exists(_shelf.PathOf(row.Sha256)) ? Fault.FileMissing : HashOf(_shelf.PathOf(row.Sha256)) != row.Sha256 ? Fault.FileChanged : (Fault?)null;
        return fault is not { } found ? null
            : new Finding(found, string.Format(found == Fault.FileMissing ? ChainText.FoundFileMissing : ChainText.FoundFileChanged, row.Sha256, row.At)) { Institution = row.Institution, At = row.At };
    }

    /// <returns>A file that cannot be read has no hash, and so is not what it was.</returns>
    private static string? HashOf(string path)
    {
        try
        {
            using var bytes = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Row(string Institution, string Sha256, string At);

    private static List<Row> Rows(SqliteConnection connection, string? onlyHouse)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT CAST(\"InstitutionId\" AS TEXT), CAST(\"Sha256\" AS TEXT), CAST(\"At\" AS TEXT) FROM \"StoredFiles\" WHERE $house IS NULL OR \"InstitutionId\" = $house ORDER BY \"Id\"";
        ask.Parameters.AddWithValue("$house", (object?)onlyHouse ?? DBNull.Value);
        using var rows = ask.ExecuteReader();
        var found = new List<Row>();
        while (rows.Read())
            found.Add(new Row(rows.GetValue(0) as string ?? "", rows.GetValue(1) as string ?? "", rows.GetValue(2) as string ?? ""));
        return found;
    }
}
