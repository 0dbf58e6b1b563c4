using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Sensors;

/// <summary>
/// What a sensor signs of a post: HTTP Message Signatures (RFC 9421) in the one form we use, with the body's digest (RFC 9530). The nonce
/// is the post's number, which only ever rises, so a post that was overheard cannot be sent again. Both sides use this class.
/// </summary>
public sealed partial record SignedPost(Guid SensorId, long Sequence, string Path, string Digest, long Created)
{
    public const string DigestHeader = "Content-Digest", InputHeader = "Signature-Input", SignatureHeader = "Signature";

    /// <summary>RFC 9421, 3.3.4.</summary>
    private static readonly HashAlgorithmName Hash = HashAlgorithmName.SHA256;

    private string Parameters => string.Create(CultureInfo.InvariantCulture,
        $"(\"@method\" \"@path\" \"content-digest\");created={Created};nonce=\"{Sequence}\";keyid=\"{SensorId}\";alg=\"ecdsa-p256-sha256\"");

    /// <summary>RFC 9421, 2.5: the signature base.</summary>
    private byte[] Base => Encoding.ASCII.GetBytes($"\"@method\": POST\n\"@path\": {Path}\n\"content-digest\": {Digest}\n\"@signature-params\": {Parameters}");

    public static string DigestOf(ReadOnlySpan<byte> body) => $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:";

    public IEnumerable<(string Name, string Value)> Headers(ECDsa key) =>
    [
        (DigestHeader, Digest),
        (InputHeader, $"sensor={Parameters}"),
        (SignatureHeader, $"sensor=:{Convert.ToBase64String(key.SignData(Base, Hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}:"),
    ];

    /// <summary>Null when a header is missing or not in our form. Who it is from, it only claims.</summary>
    public static SignedPost? Read(string path, string? digest, string? input) =>
        digest is not null && InputForm().Match(input ?? "") is { Success: true } form && Guid.TryParse(form.Groups["id"].Value, out var id)
        && long.TryParse(form.Groups["nonce"].ValueSpan, CultureInfo.InvariantCulture, out var sequence) && long.TryParse(form.Groups["created"].ValueSpan, CultureInfo.InvariantCulture, out var created)
            ? new SignedPost(id, sequence, path, digest, created) : null;

    public bool IsSignedBy(ReadOnlySpan<byte> publicKey, string? signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        Span<byte> bytes = stackalloc byte[64];
        return SignatureForm().Match(signature ?? "") is { Success: true } form && Convert.TryFromBase64String(form.Groups["bytes"].Value, bytes, out var length)
            && key.VerifyData(Base, bytes[..length], Hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    [GeneratedRegex("""^sensor=\("@method" "@path" "content-digest"\);created=(?<created>[0-9]{1,12});nonce="(?<nonce>[0-9]{1,18})";keyid="(?<id>[0-9a-f-]{36})";alg="ecdsa-p256-sha256"$""")]
    private static partial Regex InputForm();

    [GeneratedRegex("^sensor=:(?<bytes>[A-Za-z0-9+/=]{88}):$")]
    private static partial Regex SignatureForm();
}
