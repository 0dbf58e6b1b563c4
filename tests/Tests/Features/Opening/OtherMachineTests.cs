using System.Diagnostics;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Opening;

/// <summary>
/// The program itself, looked at from another machine: a namespace of its own behind a virtual cable. Needs root and iproute2;
/// no packet leaves this computer.
/// </summary>
public sealed class OtherMachineTests
{
    /// <summary>Of this run alone: another one on the same computer has a cable of its own.</summary>
    private static readonly string Link = $"mmr{Environment.ProcessId}", Here = Address(1), There = Address(2);

    private static string Address(int end) => $"10.213.{Environment.ProcessId % 200}.{(Environment.ProcessId / 200 % 60 * 4) + end}";

    [Fact]
    public async Task Over_http_sign_in_is_refused_with_a_way_out_and_over_https_it_works()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable);
        var plain = $"http://{Here}:{server.HttpPort}";
        var secure = $"https://{Here}:{server.HttpsPort}";

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

        Assert.Equal("421", cable.Curl("-s", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: evil.example", $"http://{Here}:{server.HttpPort}/trust"));
        Assert.Equal("421", cable.Curl("-s", "-k", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: evil.example", $"https://{Here}:{server.HttpsPort}/sign-in"));
    }

    [Fact]
    public async Task The_page_opens_the_house_and_shuts_it_and_nobody_restarts_anything()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable, open: false);
        using var operatorAt = new Browser(server.HttpPort);
        var secure = $"https://{Here}:{server.HttpsPort}/sign-in";
        await operatorAt.PostAsync("/sign-in", "/sign-in", ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));

        await operatorAt.PostAsync("/open", "/open/change", ("address", Here));
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
        Assert.EndsWith("403", cable.Curl("-s", "-b", jar, "-o", "/dev/null", "-w", "%{http_code}", $"http://{Here}:{server.HttpPort}/ledger"));
    }

    private static string Fingerprint(string file) => string.Join(' ', Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))).Chunk(4).Select(part => new string(part)));

    /// <summary>The operator at the machine itself; a server that goes round once is asked again until it answers.</summary>
    private sealed class Browser(int port) : IDisposable
    {
        private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://localhost:{port}") };

        public async Task PostAsync(string page, string action, params (string Name, string Value)[] fields)
        {
            for (var patience = 0; ; patience++)
            {
                try
                {
                    var form = HtmlForm.Find(await _client.GetStringAsync(page, TestContext.Current.CancellationToken), action);
                    await _client.PostAsync(action, new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);
                    return;
                }
                catch (HttpRequestException) when (patience < 60)
                {
                    await Task.Delay(500, TestContext.Current.CancellationToken);
                }
            }
        }

        public void Dispose() => _client.Dispose();
    }

    /// <summary>A namespace and the cable to it; both are gone afterwards.</summary>
    private sealed class Cable : IDisposable
    {
        private readonly string _name = $"mimamori-{Environment.ProcessId}";

        public static Cable Plug()
        {
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/sbin/ip") && !File.Exists("/sbin/ip"))
                Assert.Skip("Another machine needs root and iproute2 (ip netns).");
            var cable = new Cable();
            foreach (var line in new[] { $"netns add {cable._name}", $"link add {Link} type veth peer name there netns {cable._name}", $"addr add {Here}/30 dev {Link}", $"link set {Link} up",
                $"-n {cable._name} addr add {There}/30 dev there", $"-n {cable._name} link set there up", $"-n {cable._name} link set lo up" })
                if (Run("ip", line.Split(' ')) is { Code: not 0 } failed)
                {
                    cable.Dispose();
                    Assert.Skip($"ip {line}: {failed.Errors}");
                }
            return cable;
        }

        public string Curl(params string[] arguments) =>
            Run("ip", ["netns", "exec", _name, "curl", "--noproxy", "*", "--max-time", "300", .. arguments]).Output;

        public void Dispose()
        {
            Run("ip", "link", "del", Link);
            Run("ip", "netns", "del", _name);
        }

        private static (int Code, string Output, string Errors) Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
    }

    /// <summary>The program as people start it, with one account made on the machine itself.</summary>
    private sealed class Served(Process process, string folder, int httpPort, int httpsPort) : IAsyncDisposable
    {
        public string Folder => folder;
        public int HttpPort => httpPort;
        public int HttpsPort => httpsPort;

        public static async Task<Served> StartAsync(Cable cable, bool open = true)
        {
            _ = cable;
            await using (var house = await TestHouse.OpenAsync(keep: true))
            {
                var (httpPort, httpsPort) = (FreePort(), FreePort());
                if (!open)
                    await File.WriteAllTextAsync(Path.Combine(house.Folder, "open.json"), $"{{\"httpsPort\":{httpsPort}}}", TestContext.Current.CancellationToken);
                var program = typeof(Program).Assembly.Location;
                var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--data", house.Folder, "--urls", $"http://localhost:{httpPort}", .. open ? (string[])["--open", Here, "--https-port", $"{httpsPort}"] : []]) { RedirectStandardOutput = true })!;
                while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains(open ? $"https://{Here}" : "http://localhost", StringComparison.Ordinal))
                    continue;
                return new Served(process, house.Folder, httpPort, httpsPort);
            }
        }

        public async ValueTask DisposeAsync()
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        private static int FreePort()
        {
            using var socket = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
            socket.Start();
            return ((System.Net.IPEndPoint)socket.LocalEndpoint).Port;
        }
    }
}
