using System.Diagnostics;

namespace Mimamori.Browser;

/// <summary>
/// The floor is Chromium 109. esbuild rewrites what a browser of that age does not know (nesting, @scope, unprefixed masks);
/// if compiling for it gives another text than compiling for the newest, we used something it does not know.
/// </summary>
public sealed class FloorTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Compiler = Path.Combine(Root, "tests/Browser/node/node_modules/.bin/esbuild");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src/Mimamori/wwwroot"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Where(file => Path.GetExtension(file) is ".css" or ".js")];

    [Theory, MemberData(nameof(Files))]
    public async Task Needs_nothing_newer_than_chromium_109(string file)
    {
        if (!File.Exists(Compiler))
            Assert.Skip("esbuild is not installed: run npm ci in tests/Browser/node");

        var (floor, problems) = await CompileAsync(file, "chrome109");

        Assert.Equal("", problems);
        Assert.Equal((await CompileAsync(file, "esnext")).Text, floor);
    }

    private static async Task<(string Text, string Problems)> CompileAsync(string file, string target)
    {
        var start = new ProcessStartInfo(Compiler, [file, $"--target={target}", "--log-level=warning"]) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var compiler = Process.Start(start)!;
        var problems = compiler.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await compiler.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await compiler.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (text, await problems);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mimamori.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
