using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Mimamori.Commands;
using Mimamori.Features.Opening;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Opening;

public sealed class CertificateTests : IDisposable
{
    private readonly DataFolder _data = new DataFolder(Directory.CreateTempSubdirectory("mimamori-ca-").FullName).Create();
    private readonly MovableClock _clock = new();

    [Fact]
    public void The_servers_certificate_is_trusted_by_whoever_trusts_the_authority()
    {
        var certificates = Opened(new OpenSettings { Addresses = ["192.168.1.10"], Names = ["mimamori.lan"] });

        Assert.True(IsTrusted(certificates, certificates.Server(Settings)));
        Assert.True(certificates.Server(Settings).MatchesHostname("mimamori.lan"));
        Assert.True(certificates.Server(Settings).MatchesHostname("192.168.1.10"));
        Assert.True(certificates.Server(Settings).MatchesHostname("localhost"));
        Assert.False(certificates.Server(Settings).MatchesHostname("bank.example"));
    }

    [Fact]
    public void The_authority_may_not_speak_for_a_bank()
    {
        var certificates = Opened(new OpenSettings { Addresses = ["192.168.1.10"] });

        foreach (var (name, address) in new (string?, string?)[] { ("bank.example", null), (null, "8.8.8.8") })
            Assert.False(IsTrusted(certificates, Forged(name, address)), name ?? address);
        Assert.True(IsTrusted(certificates, Forged("other.local", null)));
    }

    [Fact]
    public void No_certificate_lives_longer_than_devices_accept()
    {
        var certificates = Opened(new OpenSettings { Addresses = ["192.168.1.10"] });
        var server = certificates.Server(Settings);

        Assert.True(server.NotAfter - server.NotBefore <= TimeSpan.FromDays(825));
        Assert.True(certificates.Authority!.NotAfter - certificates.Authority.NotBefore <= TimeSpan.FromDays(3654));
    }

    [Fact]
    public void It_stays_the_same_until_it_runs_out_or_the_addresses_change()
    {
        var certificates = Opened(new OpenSettings { Addresses = ["192.168.1.10"] });
        var first = certificates.Server(Settings).Thumbprint;

        Assert.Equal(first, certificates.Server(Settings).Thumbprint);
        Assert.Equal(first, new HouseCertificates(_data, _clock).Server(Settings).Thumbprint);
        var moved = Settings with { Addresses = ["192.168.1.77"] };
        Assert.NotEqual(first, certificates.Server(moved).Thumbprint);
        Assert.True(certificates.Server(moved).MatchesHostname("192.168.1.77"));

        var second = certificates.Server(moved).Thumbprint;
        _clock.Move(TimeSpan.FromDays(340));
        Assert.NotEqual(second, certificates.Server(moved).Thumbprint);
    }

    [Fact]
    public void A_new_authority_ends_the_old_ones_certificates()
    {
        var certificates = Opened(new OpenSettings { Addresses = ["192.168.1.10"] });
        var (authority, server) = (certificates.Authority!.Thumbprint, certificates.Server(Settings));

        certificates.MakeAuthority(Settings, again: true);

        Assert.NotEqual(authority, certificates.Authority!.Thumbprint);
        Assert.False(IsTrusted(certificates, server));
        Assert.True(IsTrusted(certificates, certificates.Server(Settings)));
    }

    [Fact]
    public void Keys_are_their_owners_alone()
    {
        Opened(new OpenSettings { Addresses = ["192.168.1.10"] }).Server(Settings);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        if (OperatingSystem.IsWindows())
            return;

        foreach (var file in Directory.EnumerateFiles(_data.KeysFolder, "*.key"))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(_data.KeysFolder) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead));
    }

    [Fact]
    public void The_constraints_are_der_as_the_standard_writes_it()
    {
        var extension = NameConstraints.Permit(["mimamori.lan"], ["133.1.2.3"]);
        var permitted = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence().ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
        var (names, ranges) = (new List<string>(), new List<string>());
        while (permitted.HasData)
        {
            var subtree = permitted.ReadSequence();
            if (subtree.PeekTag().TagValue == 2)
                names.Add(subtree.ReadCharacterString(UniversalTagNumber.IA5String, new Asn1Tag(TagClass.ContextSpecific, 2)));
            else
                ranges.Add(Convert.ToHexString(subtree.ReadOctetString(new Asn1Tag(TagClass.ContextSpecific, 7))));
        }

        Assert.True(extension.Critical);
        Assert.Equal(["mimamori.lan", "local", "localhost"], names);
        Assert.Contains("C0A80000FFFF0000", ranges);
        Assert.Contains("85010203FFFFFFFF", ranges);
    }

    [Theory]
    [InlineData("mimamori.local", true)]
    [InlineData("pc-01", true)]
    [InlineData("", false)]
    [InlineData("見守り", false)]
    [InlineData("a b", false)]
    [InlineData("*.local", false)]
    public void Names_are_plain(string name, bool good) => Assert.Equal(good, OpenSettings.IsName(name));

    [Fact]
    public void Damaged_settings_open_nothing()
    {
        File.WriteAllText(_data.OpenFile, "{\"addresses\":[\"192.1");

        Assert.False(OpenSettings.Read(_data).IsOpen);
    }

    [Fact]
    public void An_address_the_machine_lost_does_not_keep_it_from_starting() =>
        Assert.Equal("http://localhost:5080", Listening.Urls("http://localhost:5080", new OpenSettings { Addresses = ["192.0.2.1"] }));

    public void Dispose() => Directory.Delete(_data.Path, recursive: true);

    private OpenSettings Settings { get; set; } = new();

    private HouseCertificates Opened(OpenSettings settings)
    {
        Settings = settings;
        var certificates = new HouseCertificates(_data, _clock);
        certificates.MakeAuthority(settings);
        return certificates;
    }

    private static bool IsTrusted(HouseCertificates certificates, X509Certificate2 server)
    {
        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        chain.ChainPolicy.CustomTrustStore.Add(certificates.Authority!);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid("1.3.6.1.5.5.7.3.1"));
        return chain.Build(server);
    }

    /// <summary>What a thief of the key would make.</summary>
    private X509Certificate2 Forged(string? name, string? address)
    {
        var file = Path.Combine(_data.KeysFolder, "house-ca.pem");
        using var authority = X509Certificate2.CreateFromPem(File.ReadAllText(file), File.ReadAllText(Path.ChangeExtension(file, ".key")));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=forged", key, HashAlgorithmName.SHA256);
        var alternatives = new SubjectAlternativeNameBuilder();
        if (name is not null)
            alternatives.AddDnsName(name);
        if (address is not null)
            alternatives.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(alternatives.Build());
        var now = _clock.GetUtcNow();
        return request.Create(authority, now.AddHours(-1), now.AddDays(30), [1, 2, 3, 4]);
    }
}
