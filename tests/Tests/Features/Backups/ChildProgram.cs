using System.Diagnostics;

namespace Mimamori.Tests.Features.Backups;

/// <summary>The real program in a process of its own, so that it can be killed, or run short of disk.</summary>
public sealed record ChildProgram(int ExitCode, string Output, string Errors, TimeSpan Took)
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "mimamori.dll");

    public static Task<ChildProgram> RunAsync(params string[] arguments) => StartAsync("dotnet", [Program, .. arguments], null);

    /// <summary>SIGKILL after this long, unless it has ended by itself.</summary>
    public static Task<ChildProgram> KilledAsync(TimeSpan after, params string[] arguments) => StartAsync("dotnet", [Program, .. arguments], after);

    /// <summary>Under a shell that has first done something to itself, such as a limit.</summary>
    public static Task<ChildProgram> UnderAsync(string shell, params string[] arguments) =>
        StartAsync("bash", ["-c", $"{shell}; exec \"$@\"", "bash", "dotnet", Program, .. arguments], null);

    private static async Task<ChildProgram> StartAsync(string program, string[] arguments, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        // Its code pages are files to the system, which a limit on files would forbid.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (errors, output) = (process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        if (killAfter is { } after && await Task.WhenAny(process.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(after, TestContext.Current.CancellationToken)) is { } first && !process.HasExited)
            process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ChildProgram(process.ExitCode, await output, await errors, watch.Elapsed);
    }
}
