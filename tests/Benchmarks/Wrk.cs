using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mimamori.Benchmarks;

/// <summary>Debian's load generator, so that what is measured is the server and not our own client.</summary>
public static partial class Wrk
{
    private const string Script = "wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/x-www-form-urlencoded'\nwrk.body = 'note=line+pulled+at+the+second+floor'\n";

    public sealed record Result(double PerSecond, double P50, double P99, int Failed);

    public static bool IsThere => File.Exists("/usr/bin/wrk");

    public static async Task<Result> PostAsync(string url, int connections, int seconds)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script);
        using var wrk = Process.Start(new ProcessStartInfo("/usr/bin/wrk", ["-t1", $"-c{connections}", $"-d{seconds}", "--latency", "-s", script, url]) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        File.Delete(script);
        return new Result(Number(PerSecond().Match(said)), Milliseconds(P50().Match(said)), Milliseconds(P99().Match(said)), Failed().Match(said) is { Success: true } failed ? (int)Number(failed) : 0);
    }

    private static double Number(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => Number(match) * (match.Groups["unit"].Value switch { "us" => 0.001, "s" => 1000, _ => 1 });

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+(?<number>[\d.]+)(?<unit>us|ms|s)")]
    private static partial Regex P50();

    [GeneratedRegex(@"99%\s+(?<number>[\d.]+)(?<unit>us|ms|s)")]
    private static partial Regex P99();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<number>\d+)")]
    private static partial Regex Failed();
}
