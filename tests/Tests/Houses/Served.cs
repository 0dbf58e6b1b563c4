using System.Diagnostics;

namespace Mimamori.Tests.Houses;

/// <summary>The program as people start it, with one account made on the machine itself.</summary>
internal sealed class Served(Process process, string folder, int httpPort, int httpsPort) : IAsyncDisposable
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
            var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--data", house.Folder, "--urls", $"http://localhost:{httpPort}", .. open ? (string[])["--open", Cable.Here, "--https-port", $"{httpsPort}"] : []]) { RedirectStandardOutput = true })!;
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains(open ? $"https://{Cable.Here}" : "http://localhost", StringComparison.Ordinal))
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
