using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mimamori.Features.People;
using Mimamori.Features.People.Access;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>Two programs that break into web servers for a living, let loose on a house with a row in every table: `./test --long` installs and runs them.</summary>
public sealed partial class ScannerTests
{
    private const string Wapiti = "/usr/bin/wapiti", Ffuf = "/usr/bin/ffuf";

    /// <summary>Each on its own, because each posts the form that signs out sooner or later. Nothing here asks the world outside.</summary>
    public static TheoryData<string> Attacks => ["sql", "xss", "permanentxss", "file", "exec", "crlf", "redirect", "backup", "methods"];

    [Theory, MemberData(nameof(Attacks))]
    public async Task Wapiti_finds_no_way_in_and_breaks_nothing(string attack)
    {
        Assert.SkipUnless(IsLong && File.Exists(Wapiti), "./test --long runs wapiti");
        await using var houses = await TwoHouses.OpenAsync();
        using var asking = await Asking.SignedInAsync(houses.Server, houses.OwnId, Role.Operator);
        using var folder = new ScratchFolder();
        var report = Path.Combine(folder.Path, "report.json");

        var pages = ServedRoute.Of(houses.Server).Where(route => route.Method == "GET" && AccessMatrix.Allows(asking.Who, "GET", route.Route) && route.Route is not "/sign-out").Select(route => route.Fill(houses.Own));

        var said = await RunAsync(folder, Wapiti, [.. pages.SelectMany(page => (string[])["-s", new Uri(asking.Address, page).ToString()]), "-u", asking.Address.ToString(), "-H", $"Cookie: {asking.Cookies}", "-m", attack, "-f", "json", "-o", report, "-d", "5", "--max-scan-time", "240",
            "--flush-session", "--no-bugreport", "-v", "1", "--store-session", folder.Path]);

        using var found = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        var faults = ((string[])["vulnerabilities", "anomalies"]).SelectMany(part => found.RootElement.GetProperty(part).EnumerateObject())
            .SelectMany(kind => kind.Value.EnumerateArray().Select(one => $"{kind.Name}: {one.GetProperty("method")} {one.GetProperty("path")} {one.GetProperty("info")}"));
        Assert.Empty(faults);
        Assert.True(int.Parse(Found().Match(said).Groups["pages"].Value, CultureInfo.InvariantCulture) > 150, said);
    }

    [GeneratedRegex("Wapiti found (?<pages>[0-9]+) URLs and forms")]
    private static partial Regex Found();

    [Fact]
    public async Task Ffuf_finds_no_page_that_the_table_does_not_open_and_none_that_breaks()
    {
        Assert.SkipUnless(IsLong && File.Exists(Ffuf), "./test --long runs ffuf");
        await using var houses = await TwoHouses.OpenAsync();
        using var asking = await Asking.SignedInAsync(houses.Server, houses.OwnId, Role.Operator);
        using var folder = new ScratchFolder();
        var routes = ServedRoute.Of(houses.Server);
        var words = Path.Combine(folder.Path, "words.txt");
        await File.WriteAllLinesAsync(words, Words(routes), TestContext.Current.CancellationToken);

        var open = await FuzzAsync(folder, words, asking.Address + "FUZZ", "200,204,206", cookies: null);
        var broken = await FuzzAsync(folder, words, asking.Address + "FUZZ", "500,501,502,503,505", asking.Cookies);

        var nobody = new Asker(null);
        var expected = routes.Where(route => route.Method == "GET" && AccessMatrix.Allows(nobody, "GET", route.Route)).Select(route => route.Route).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(open, path => !expected.Contains("/" + path) && !expected.Any(route => route.Contains('{') && ("/" + path).StartsWith(route[..route.IndexOf('{')], StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(broken);
        Assert.Contains("sign-in", open);
    }

    private static bool IsLong => Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1";

    /// <summary>Every word of our own addresses, what servers are usually asked for, and pairs of them.</summary>
    private static IEnumerable<string> Words(List<ServedRoute> routes)
    {
        string[] usual =
        [
            ".env", ".git/HEAD", ".git/config", ".htaccess", ".well-known/security.txt", "admin", "administrator", "api", "api/v1", "appsettings.json", "backup.zip", "backups", "bin", "config", "console", "data", "db",
            "debug", "dump", "files", "index.html", "install", "keys", "login", "logs", "metrics", "mimamori.db", "mimamori.db-wal", "phpmyadmin", "robots.txt", "secret", "server-status", "setup", "swagger", "test", "tmp", "upload",
            "uploads", "user", "users", "web.config", "wp-login.php", "_framework/blazor.web.js", "_blazor", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "assets/..%2fmimamori.db",
        ];
        string[] own = [.. routes.SelectMany(route => route.Route.Split('/')).Where(word => word.Length > 0 && !word.StartsWith('{')).Distinct()];
        return [.. usual, .. own, .. own.SelectMany(first => own.Select(second => $"{first}/{second}")), .. own.Select(word => word + ".json"), .. own.Select(word => word + "~"), .. own.Select(word => word.ToUpperInvariant())];
    }

    private static async Task<List<string>> FuzzAsync(ScratchFolder folder, string words, string address, string codes, string? cookies)
    {
        var report = Path.Combine(folder.Path, $"{codes.GetHashCode(StringComparison.Ordinal):x}.json");
        await RunAsync(folder, Ffuf, ["-w", words, "-u", address, "-mc", codes, "-t", "8", "-o", report, "-of", "json", .. cookies is null ? Array.Empty<string>() : ["-H", $"Cookie: {cookies}"]]);
        using var found = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        return [.. found.RootElement.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("input").GetProperty("FUZZ").GetString()!)];
    }

    private static async Task<string> RunAsync(ScratchFolder folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await said + await complained);
        return await said;
    }

    private sealed class ScratchFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("mimamori-scan-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
