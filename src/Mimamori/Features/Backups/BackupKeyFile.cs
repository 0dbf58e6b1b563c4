using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Mimamori.Commands;
using Mimamori.Features.Opening;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>
/// What the data folder keeps of the passphrase, so that nobody is asked every night: the derived key, sealed with the server's own
/// data protection key. The words themselves stay only until somebody has said that they are in the envelope.
/// </summary>
public sealed class BackupKeyFile(DataFolder data)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public sealed record Kept
    {
        public required byte[] Salt { get; init; }
        public required int Iterations { get; init; }
        public required string Number { get; init; }
        public required string SealedKey { get; init; }
        public string? SealedWords { get; init; }
        public required DateTime MadeAt { get; init; }
        public DateTime? PutAwayAt { get; init; }
        public string? PutAwayBy { get; init; }
    }

    private string PathOfFile => Path.Combine(data.KeysFolder, "backup-key.json");

    public Kept? Read()
    {
        try
        {
            return File.Exists(PathOfFile) ? JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(PathOfFile), Json) : null;
        }
        catch (JsonException)
        {
            // Never cut off by us (written beside its place); damaged by something else, it opens nothing.
            return null;
        }
    }

    /// <summary>The house's key; the first time it is made, with the words to be printed.</summary>
    public Result<BackupKey> Key(DateTime now)
    {
        var kept = Read();
        if (kept is null)
            return File.Exists(PathOfFile) ? new Problem(BackupText.KeyLost) : Make(now);
        return Unseal(kept.SealedKey) is { } secret ? new BackupKey(Convert.FromBase64String(secret), kept.Salt, kept.Iterations) : new Problem(BackupText.KeyLost);
    }

    /// <summary>New words: backups from now on need the new paper, earlier ones still the old.</summary>
    public BackupKey Make(DateTime now)
    {
        var words = BackupKey.NewPassphrase();
        var key = BackupKey.New(words);
        Write(new Kept
        {
            Salt = key.Salt, Iterations = key.Iterations, Number = key.Number, MadeAt = now,
            SealedKey = Seal.Protect(Convert.ToBase64String(key.Secret)), SealedWords = Seal.Protect(words),
        });
        return key;
    }

    /// <summary>To be printed, until they are put away.</summary>
    public string? Words() => Read()?.SealedWords is { } words ? Unseal(words) : null;

    public void PutAway(string by, DateTime now)
    {
        if (Read() is { } kept)
            Write(kept with { SealedWords = null, PutAwayAt = now, PutAwayBy = by });
    }

    private IDataProtector Seal => DataProtectionProvider.Create(Directory.CreateDirectory(data.KeysFolder), options => options.SetApplicationName("mimamori")).CreateProtector("backup-key");

    private string? Unseal(string text)
    {
        try
        {
            return Seal.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Write(Kept kept) => PrivateFile.Write(PathOfFile, JsonSerializer.SerializeToUtf8Bytes(kept, Json));
}
