using System.Diagnostics;
using System.Globalization;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>A program over a capture, whole process, on the cores it is given.</summary>
public sealed record Tool(string Name, string Cores, string Program, params string[] Arguments)
{
    public sealed record Run(double Seconds, long PeakKiB);

    public bool IsThere => File.Exists(Program);

    public Run Once()
    {
        var shell = $"exec taskset -c {Cores} {Program} {string.Join(' ', Arguments.Select(argument => $"'{argument}'"))} > /dev/null 2>&1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", shell]))!;
        var peak = 0L;
        while (!process.WaitForExit(15))
            peak = Math.Max(peak, Peak(process.Id));
        return new Run(clock.Elapsed.TotalSeconds, peak);
    }

    private static long Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(':', StringSplitOptions.TrimEntries)[1].Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it has ended
        }
    }
}
