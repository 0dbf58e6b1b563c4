using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mimamori.Features.Sensors;

/// <summary>
/// One-time codes that bring a sensor in. They live in memory for an hour and are nowhere on disk; after a restart a new one is one press.
/// A code also carries the beginning of the house authority's fingerprint, so that the sensor knows the right server before it says anything.
/// </summary>
public sealed class SensorCodes(TimeProvider clock)
{
    /// <summary>Crockford's base 32: no I, L, O, U, which are misread.</summary>
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public const int SecretLetters = 10, PinLetters = 16, GroupOf = 5;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Pending> _pending = [];

    public sealed record Pending(Guid SensorId, Guid InstitutionId, string Secret, DateTimeOffset Until);

    /// <summary>A new code; an older one of the same sensor no longer opens.</summary>
    public void Make(Guid sensorId, Guid institutionId)
    {
        Forget(sensorId);
        var secret = RandomNumberGenerator.GetString(Letters, SecretLetters);
        _pending[secret] = new Pending(sensorId, institutionId, secret, clock.GetUtcNow() + Lasts);
    }

    public Pending? Of(Guid sensorId) => _pending.Values.FirstOrDefault(pending => pending.SensorId == sensorId && pending.Until > clock.GetUtcNow());

    /// <summary>Uses the code up.</summary>
    public Pending? Take(string? code) =>
        _pending.TryRemove(Normal(code) is { Length: >= SecretLetters } letters ? letters[..SecretLetters] : "", out var pending) && pending.Until > clock.GetUtcNow() ? pending : null;

    public void Forget(Guid sensorId)
    {
        foreach (var (secret, pending) in _pending)
            if (pending.SensorId == sensorId)
                _pending.TryRemove(secret, out _);
    }

    /// <summary>As it is read out and typed.</summary>
    public static string Written(string secret, X509Certificate2? authority) =>
        string.Join('-', (secret + (authority is null ? "" : Pin(authority))).Chunk(GroupOf).Select(group => new string(group)));

    /// <summary>80 bits of SHA-256: nobody finds a second authority that begins the same within the code's hour.</summary>
    public static string Pin(X509Certificate2 authority)
    {
        var bits = new System.Numerics.BigInteger(authority.GetCertHash(HashAlgorithmName.SHA256).AsSpan(0, PinLetters * 5 / 8), isUnsigned: true, isBigEndian: true);
        return string.Create(PinLetters, bits, (letters, value) =>
        {
            for (var at = letters.Length - 1; at >= 0; at--, value >>= 5)
                letters[at] = Letters[(int)(value & 31)];
        });
    }

    /// <summary>The half of a typed code that names the authority; empty for a server on the same machine.</summary>
    public static string PinOf(string code) => Normal(code) is { Length: > SecretLetters } letters ? letters[SecretLetters..] : "";

    private static string Normal(string? code) => new([.. (code ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(SecretLetters + PinLetters)
        .Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter })]);
}
