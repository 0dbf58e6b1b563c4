using System.Diagnostics;
using System.Text.RegularExpressions;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Sensors;

/// <summary>The program as a sensor on another machine, at a real card, over real TLS. Needs root, iproute2 and libpcap.</summary>
[Collection(nameof(Cable))]
public sealed partial class RealWireTests
{
    private const int Patience = 120;

    [Fact]
    public async Task It_listens_on_another_machine_and_what_it_heard_is_in_the_house()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        if (!File.Exists("/usr/lib/x86_64-linux-gnu/libpcap.so.0.8") && !File.Exists("/usr/lib/aarch64-linux-gnu/libpcap.so.0.8"))
            Assert.Skip("A sensor needs libpcap.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable);
        using var operatorAt = new OperatorAtHome(server.HttpPort);
        await operatorAt.PostAsync("/sign-in", "/sign-in", ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));
        await operatorAt.PostAsync("/discovery/sensors", "/discovery/sensors/add", ("point-name", "far"));
        var address = Link().Match(await operatorAt.GetAsync("/discovery/sensors")).Value;
        var code = Code().Match(await PageAsync(operatorAt, address)).Groups[1].Value;

        // A code that names another authority is not believed, and is not even sent.
        Assert.Contains("登録コードが示す見守りではない", Run(cable, server, code[..^1] + (code[^1] == '0' ? '1' : '0')).WaitForError());
        using var sensor = Run(cable, server, code);
        var page = "";
        for (var patience = 0; patience < Patience && !Heard().IsMatch(page); patience++)
        {
            cable.Curl("-s", "-o", "/dev/null", $"http://{Cable.Here}:{server.HttpPort}/report");
            await Task.Delay(500, TestContext.Current.CancellationToken);
            page = await PageAsync(operatorAt, address);
        }
        var said = sensor.Stop();

        Assert.True(Heard().IsMatch(page), said);
        Assert.Contains(Cable.There, await PageAsync(operatorAt, "/sort-out"));
    }

    private static async Task<string> PageAsync(OperatorAtHome operatorAt, string address) => System.Net.WebUtility.HtmlDecode(await operatorAt.GetAsync(address));

    private static Sensor Run(Cable cable, Served server, string code) => new(cable.Command(
        "env", "LANG=ja_JP.UTF-8", "dotnet", typeof(Program).Assembly.Location, "sensor", "--interface", Cable.FarCard, "--server", $"https://{Cable.Here}:{server.HttpsPort}",
        "--code", code, "--state", Path.Combine(server.Folder, "sensor-state"), "--every", "0.05"));

    private sealed class Sensor(ProcessStartInfo start) : IDisposable
    {
        private readonly Process _process = Process.Start(start)!;

        public string WaitForError()
        {
            var said = _process.StandardError.ReadToEnd();
            _process.WaitForExit();
            _process.Dispose();
            return said;
        }

        public string Stop()
        {
            _process.Kill(entireProcessTree: true);
            return _process.StandardError.ReadToEnd();
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                Stop();
            _process.Dispose();
        }
    }

    [GeneratedRegex("/discovery/sensors/[0-9a-f-]{36}")]
    private static partial Regex Link();

    [GeneratedRegex("<dt>聞いた通信</dt><dd>[1-9]")]
    private static partial Regex Heard();

    [GeneratedRegex("--code ([0-9A-Z-]+)")]
    private static partial Regex Code();
}
