using System.Security.Cryptography;
using System.Text.Json;
using Mimamori.Features.Backups;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

/// <summary>
/// The parts that a found stick must not tell, as one text that a browser opens without us: the words of the envelope through PBKDF2 as for a
/// backup, HKDF (RFC 5869) for this one kit, AES-256-GCM (NIST SP 800-38D). What <c>kit-open.js</c> reads back.
/// </summary>
public sealed record SealedParts
{
    public const string File = "sealed.html";
    private const int IdBytes = 16;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public required byte[] Salt { get; init; }
    public required int Iterations { get; init; }
    public required byte[] Id { get; init; }
    public required byte[] Nonce { get; init; }
    /// <summary>The sealed bytes and, behind them, the tag: the order Web Crypto expects.</summary>
    public required byte[] Bytes { get; init; }
    /// <summary>Which envelope.</summary>
    public required string KeyNumber { get; init; }

    public sealed record Page(int Number, string Title, string Html);

    public static SealedParts Of(IReadOnlyList<Page> pages, BackupKey key)
    {
        var (id, nonce) = (RandomNumberGenerator.GetBytes(IdBytes), RandomNumberGenerator.GetBytes(BrowserSeal.NonceBytes));
        var own = HKDF.DeriveKey(HashAlgorithmName.SHA512, key.Secret, BrowserSeal.KeyBytes, id, "mimamori kit"u8.ToArray());
        var bytes = BrowserSeal.Seal(JsonSerializer.SerializeToUtf8Bytes(pages, Web), own, nonce);
        return new SealedParts { Salt = key.Salt, Iterations = key.Iterations, Id = id, Nonce = nonce, Bytes = bytes, KeyNumber = key.Number };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Web);
}
