using System.Diagnostics;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>Another reader of captures, which nobody on the project wrote. Its own answer, field by field.</summary>
internal static class Tshark
{
    private const string Program = "/usr/bin/tshark";

    public static bool IsThere => File.Exists(Program);

    /// <summary>Each packet's values of the fields; a field that occurs several times (inner packets, lists) has several.</summary>
    public static List<string[][]> Fields(string path, string[] fields)
    {
        var arguments = new List<string> { "-n", "-r", path, "-T", "fields", "-E", "occurrence=a", "-E", "aggregator=\u0001", "-E", "separator=\u0002" };
        foreach (var field in fields) arguments.AddRange(["-e", field]);
        return [.. Run(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\u0002').Select(value => value.Split('\u0001', StringSplitOptions.RemoveEmptyEntries)).ToArray())];
    }

    /// <summary>The same for bytes that stand nowhere on disk yet.</summary>
    public static List<string[][]> Fields(byte[] capture, string[] fields)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, capture);
            return Fields(path, fields);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Run(List<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
