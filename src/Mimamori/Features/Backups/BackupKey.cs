using System.Security.Cryptography;
using System.Text;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.Backups;

/// <summary>
/// What opens a house's backups: derived once, slowly, from the words on the paper (NIST SP 800-132). The words carry 118 bits
/// themselves; the slow derivation is for the day somebody shortens them.
/// </summary>
public sealed record BackupKey(byte[] Secret, byte[] Salt, int Iterations)
{
    public const int SaltBytes = 16, CheckBytes = 16, IterationsNow = 600_000;
    private const int SecretBytes = 32;

    /// <summary>Six groups of four letters that do not look alike.</summary>
    public static string NewPassphrase() => PaperCodes.New(groups: 6);

    public static BackupKey New(string passphrase) => From(passphrase, RandomNumberGenerator.GetBytes(SaltBytes), IterationsNow);

    public static BackupKey From(string passphrase, byte[] salt, int iterations) => new(
        Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(PaperCodes.Plain(passphrase)), salt, iterations, HashAlgorithmName.SHA512, SecretBytes), salt, iterations);

    /// <summary>Tells a wrong passphrase from a damaged file, and says nothing about the key.</summary>
    public byte[] Check => HKDF.DeriveKey(HashAlgorithmName.SHA512, Secret, CheckBytes, info: "mimamori backup check"u8.ToArray());

    /// <summary>Stands on the paper and on the list, so that people find the right envelope.</summary>
    public string Number => NumberOf(Check);

    public static string NumberOf(byte[] check) => Convert.ToHexString(check, 0, 2);

    /// <summary>Each file has a key of its own, so that a counter is enough for the nonce.</summary>
    public byte[] OfFile(byte[] fileId) => HKDF.DeriveKey(HashAlgorithmName.SHA512, Secret, SecretBytes, fileId, "mimamori backup file"u8.ToArray());

    public bool Opens(Container.BackupHeader header) => CryptographicOperations.FixedTimeEquals(Check, header.KeyCheck);
}
