using System.Diagnostics;

namespace Mimamori.Tests.Houses;

/// <summary>A namespace and the cable to it; both are gone afterwards.</summary>
internal sealed class Cable : IDisposable
{
    /// <summary>Of this run alone: another one on the same computer has a cable of its own.</summary>
    private static readonly string Link = $"mmr{Environment.ProcessId}";

    public static readonly string Here = Address(1), There = Address(2);

    /// <summary>What the card is called at the other end.</summary>
    public const string FarCard = "there";

    private readonly string _name = $"mimamori-{Environment.ProcessId}";

    private static string Address(int end) => $"10.213.{Environment.ProcessId % 200}.{(Environment.ProcessId / 200 % 60 * 4) + end}";

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

    /// <summary>A program that runs on the other machine.</summary>
    public ProcessStartInfo Command(params string[] words) => new("ip", ["netns", "exec", _name, .. words]) { RedirectStandardError = true, RedirectStandardOutput = true };

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
