using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Mimamori.Commands;

namespace Mimamori.Features.Opening;

/// <summary>
/// The house's own small authority and the certificate of this server. Keys lie in the data folder's keys, owner only, and in
/// backups only sealed. The server's certificate is made anew before it runs out and when names or addresses change.
/// </summary>
public sealed class HouseCertificates(DataFolder data, TimeProvider clock)
{
    public static TimeSpan RenewBefore { get; } = TimeSpan.FromDays(60);
    private static readonly TimeSpan CaLasts = TimeSpan.FromDays(3652), ServerLasts = TimeSpan.FromDays(397), Skew = TimeSpan.FromDays(1);
    private readonly Lock _lock = new();
    private X509Certificate2? _server;

    private string CaFile => Path.Combine(data.KeysFolder, "house-ca.pem");
    private string ServerFile => Path.Combine(data.KeysFolder, "server.pem");

    /// <summary>The authority without its key, for people to install; null before the house was opened.</summary>
    public X509Certificate2? Authority => File.Exists(CaFile) ? X509Certificate2.CreateFromPem(File.ReadAllText(CaFile)) : null;

    public static string Fingerprint(X509Certificate2 certificate) => Grouped(certificate.GetCertHashString(HashAlgorithmName.SHA256));

    public static string Grouped(string letters) => string.Join(' ', letters.Chunk(4).Select(part => new string(part)));

    /// <summary>Makes the authority when there is none, or another one: then every device must be told anew.</summary>
    public void MakeAuthority(OpenSettings settings, bool again = false)
    {
        lock (_lock)
        {
            if (File.Exists(CaFile) && !again)
                return;
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var now = clock.GetUtcNow();
            var name = new X500DistinguishedNameBuilder();
            name.AddCommonName($"Mimamori {OpenSettings.OwnName} {now:yyyy-MM-dd}");
            var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
            request.CertificateExtensions.Add(ServerOnly);
            request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
            request.CertificateExtensions.Add(NameConstraints.Permit(settings.AllNames, settings.Addresses));
            using var certificate = request.CreateSelfSigned(now - Skew, now + CaLasts);
            Write(CaFile, certificate, key);
            File.Delete(ServerFile);
            _server = null;
        }
    }

    /// <summary>The server's certificate for these names and addresses, as it should be at this moment.</summary>
    public X509Certificate2 Server(OpenSettings settings)
    {
        lock (_lock)
        {
            _server ??= ReadServer();
            if (_server is null || !Fits(_server, settings))
                _server = MakeServer(settings);
            return _server;
        }
    }

    private bool Fits(X509Certificate2 certificate, OpenSettings settings)
    {
        var now = clock.GetUtcNow();
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SingleOrDefault();
        return certificate.NotBefore <= now && now < certificate.NotAfter - RenewBefore && names is not null
            && names.EnumerateDnsNames().ToHashSet().SetEquals(Names(settings))
            && names.EnumerateIPAddresses().ToHashSet().SetEquals(Addresses(settings));
    }

    private static IEnumerable<string> Names(OpenSettings settings) => settings.AllNames.Append("localhost");

    private static IEnumerable<IPAddress> Addresses(OpenSettings settings) => settings.Addresses.Select(IPAddress.Parse).Append(IPAddress.Loopback);

    private X509Certificate2 MakeServer(OpenSettings settings)
    {
        using var authority = X509Certificate2.CreateFromPem(File.ReadAllText(CaFile), File.ReadAllText(KeyOf(CaFile)));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("Mimamori");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var host in Names(settings))
            alternatives.AddDnsName(host);
        foreach (var address in Addresses(settings))
            alternatives.AddIpAddress(address);
        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(ServerOnly);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        var now = clock.GetUtcNow();
        using var certificate = request.Create(authority, Later(now - Skew, authority.NotBefore), Earlier(now + ServerLasts, authority.NotAfter), RandomNumberGenerator.GetBytes(16));
        Write(ServerFile, certificate, key);
        return ReadServer()!;
    }

    private static X509EnhancedKeyUsageExtension ServerOnly => new([new Oid("1.3.6.1.5.5.7.3.1")], critical: false);

    private X509Certificate2? ReadServer()
    {
        if (!File.Exists(ServerFile) || !File.Exists(KeyOf(ServerFile)))
            return null;
        using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(ServerFile), File.ReadAllText(KeyOf(ServerFile)));
        // Windows speaks TLS only with a key that was imported.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    private static string KeyOf(string file) => Path.ChangeExtension(file, ".key");

    private static void Write(string file, X509Certificate2 certificate, ECDsa key)
    {
        PrivateFile.Write(KeyOf(file), System.Text.Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()));
        PrivateFile.Write(file, System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTime other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTime other) => one < other ? one : other;
}
