using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Opening;

/// <summary>
/// The program itself, looked at from another machine: a namespace of its own behind a virtual cable. Needs root and iproute2;
/// no packet leaves this computer.
/// </summary>
[Collection(nameof(Cable))]
public sealed class OtherMachineTests
{
    [Fact]
    public async Task Over_http_sign_in_is_refused_with_a_way_out_and_over_https_it_works()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable);
        var plain = $"http://{Cable.Here}:{server.HttpPort}";
        var secure = $"https://{Cable.Here}:{server.HttpsPort}";

        foreach (var path in new[] { "/sign-in", "/", "/ledger", "/first", "/me", "/shared", "/people", "/open" })
        {
            var refused = cable.Curl("-s", "-w", "\n%{http_code}", plain + path);
            Assert.EndsWith("\n403", refused);
            Assert.Contains(secure, refused);
            Assert.DoesNotContain("name=\"Input.Password\"", refused);
            Assert.DoesNotContain("鈴木", refused);
        }
        Assert.EndsWith("403", cable.Curl("-s", "-o", "/dev/null", "-w", "%{http_code}", "-d", "Input.UserName=hanako&Input.Password=akai kasa to neko", plain + "/sign-in"));
        Assert.Equal("200", cable.Curl("-s", "-o", "/dev/null", "-w", "%{http_code}", plain + "/report"));

        var authority = Path.Combine(server.Folder, "got.cer");
        cable.Curl("-s", "-o", authority, plain + "/trust/mimamori-ca.cer");
        Assert.Contains(Fingerprint(authority), cable.Curl("-s", plain + "/trust"));
        Assert.Equal("60", cable.Curl("-s", "-o", "/dev/null", "-w", "%{exitcode}", secure + "/sign-in"));

        SignIn(cable, server, authority, secure);
    }

    [Fact]
    public async Task A_strange_name_is_refused_there_too()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable);

        Assert.Equal("421", cable.Curl("-s", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: evil.example", $"http://{Cable.Here}:{server.HttpPort}/trust"));
        Assert.Equal("421", cable.Curl("-s", "-k", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: evil.example", $"https://{Cable.Here}:{server.HttpsPort}/sign-in"));
    }

    [Fact]
    public async Task The_page_opens_the_house_and_shuts_it_and_nobody_restarts_anything()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable, open: false);
        using var operatorAt = new OperatorAtHome(server.HttpPort);
        var secure = $"https://{Cable.Here}:{server.HttpsPort}/sign-in";
        await operatorAt.PostAsync("/sign-in", "/sign-in", ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));

        await operatorAt.PostAsync("/open", "/open/change", ("address", Cable.Here));
        Assert.Equal("200", await WaitForAsync(cable, secure, "200"));
        await operatorAt.PostAsync("/open", "/open/shut");
        Assert.Equal("000", await WaitForAsync(cable, secure, "000"));
    }

    /// <summary>Going round once takes as long as it takes; the bound only ends a broken run.</summary>
    private static async Task<string> WaitForAsync(Cable cable, string address, string wanted)
    {
        var said = "";
        for (var patience = 0; patience < 120 && said != wanted; patience++)
        {
            said = cable.Curl("-s", "-k", "-o", "/dev/null", "-w", "%{http_code}", address);
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
        return said;
    }

    private static void SignIn(Cable cable, Served server, string authority, string secure)
    {
        var (pem, jar) = (Path.Combine(server.Folder, "got.pem"), Path.Combine(server.Folder, "jar.txt"));
        File.WriteAllText(pem, System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(authority).ExportCertificatePem());
        var page = cable.Curl("-s", "--cacert", pem, "-c", jar, "-b", jar, secure + "/sign-in");
        var hidden = HtmlForm.Find(page, "/sign-in").Hidden.SelectMany(field => (string[])["--data-urlencode", $"{field.Name}={field.Value}"]);

        cable.Curl([.. (string[])["-s", "--cacert", pem, "-c", jar, "-b", jar, "-o", "/dev/null", "--data-urlencode", "Input.UserName=hanako", "--data-urlencode", "Input.Password=akai kasa to neko"], .. hidden, secure + "/sign-in"]);

        Assert.Equal("200", cable.Curl("-s", "--cacert", pem, "-b", jar, "-o", "/dev/null", "-w", "%{http_code}", secure + "/ledger"));
        var cookie = File.ReadAllLines(jar).Single(line => line.Contains("\t__Host-signed-in\t"));
        Assert.Equal("TRUE", cookie.Split('\t')[3]);
        Assert.EndsWith("403", cable.Curl("-s", "-b", jar, "-o", "/dev/null", "-w", "%{http_code}", $"http://{Cable.Here}:{server.HttpPort}/ledger"));
    }

    private static string Fingerprint(string file) => string.Join(' ', Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))).Chunk(4).Select(part => new string(part)));
}
