using Mimamori.Commands;
using Org.BouncyCastle.Math.EC.Rfc8032;
using Org.BouncyCastle.Security;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// The house machine's Ed25519 key for heads and anchors, in the folder of keys and not in the database: whoever can only write
/// the database cannot sign. Public keys of earlier machines (<c>activity-anchor*.pub</c>) are believed too, if somebody put them there.
/// </summary>
public sealed class AnchorKey(DataFolder data)
{
    private readonly Lock _making = new();
    private byte[]? _secret;

    private string SecretFile => Path.Combine(data.KeysFolder, "activity-anchor.key");
    private string PublicFile => Path.Combine(data.KeysFolder, "activity-anchor.pub");

    public static bool IsSigned(byte[] publicKey, byte[] statement, byte[] signature) =>
        publicKey.Length == Ed25519.PublicKeySize && signature.Length == Ed25519.SignatureSize
        && Ed25519.Verify(signature, 0, publicKey, 0, statement, 0, statement.Length);

    /// <summary>For what leaves the house and comes back; the statement begins with a word of its own.</summary>
    public (byte[] PublicKey, byte[] Signature) Sign(byte[] statement)
    {
        var (secret, signature) = (Secret(), new byte[Ed25519.SignatureSize]);
        Ed25519.Sign(secret, 0, statement, 0, statement.Length, signature, 0);
        return (PublicOf(secret), signature);
    }

    public SignedHead Sign(string institution, long sequence, byte[] hash, string at)
    {
        var (publicKey, signature) = Sign(SignedHead.Statement(institution, sequence, hash, at));
        return new SignedHead(institution, sequence, hash, at, publicKey, signature);
    }

    /// <summary>The keys this folder vouches for; none when nothing was ever signed here.</summary>
    public IReadOnlyList<byte[]> Believed()
    {
        if (!Directory.Exists(data.KeysFolder))
            return [];
        var keys = Directory.EnumerateFiles(data.KeysFolder, "activity-anchor*.pub").Select(file => Hex(File.ReadAllText(file))).ToList();
        if (File.Exists(SecretFile) && Hex(File.ReadAllText(SecretFile)) is var secret && secret.Length == Ed25519.SecretKeySize)
            keys.Add(PublicOf(secret));
        return [.. keys.Where(key => key.Length == Ed25519.PublicKeySize)];
    }

    public string PublicText() => Convert.ToHexStringLower(PublicOf(Secret()));

    private byte[] Secret()
    {
        lock (_making)
            return _secret ??= File.Exists(SecretFile) ? Read() : Make();
    }

    private byte[] Read() => Hex(File.ReadAllText(SecretFile)) is var secret && secret.Length == Ed25519.SecretKeySize ? secret
        : throw new InvalidDataException($"{SecretFile} is not a key. Put the file back from a copy, or take it away so that a new key is made.");

    private byte[] Make()
    {
        Directory.CreateDirectory(data.KeysFolder);
        var made = new byte[Ed25519.SecretKeySize];
        Ed25519.GeneratePrivateKey(new SecureRandom(), made);
        // Two programs on one folder: the first to give its key the name wins, both use it.
        Write(SecretFile, made, overwrite: false);
        var secret = Read();
        Write(PublicFile, PublicOf(secret), overwrite: true);
        return secret;
    }

    /// <summary>Readable for the program's own user alone from its first byte on, and under its name only when whole.</summary>
    private static void Write(string file, byte[] bytes, bool overwrite)
    {
        var unfinished = $"{file}.{Guid.CreateVersion7():N}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes) + "\n"));
            stream.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(unfinished, file, overwrite);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(unfinished);
        }
    }

    private static byte[] PublicOf(byte[] secret)
    {
        var key = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(secret, 0, key, 0);
        return key;
    }

    private static byte[] Hex(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length % 2 == 0 && trimmed.All(char.IsAsciiHexDigit) ? Convert.FromHexString(trimmed) : [];
    }
}
