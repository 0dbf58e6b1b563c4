using System.IO.Compression;
using System.Text.Json;
using Mimamori.Commands;
using Mimamori.Tests.Capture;

namespace Mimamori.Tests.Commands;

public sealed class DiscoverVerbTests : IDisposable
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b";
    private readonly string _folder = Directory.CreateTempSubdirectory("mimamori-discover-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_capture_is_read_and_shown_as_a_table()
    {
        var (code, output, errors) = await RunAsync(Put("a.pcap", Capture("10.0.0.1")));
        Assert.Equal(0, code);
        Assert.Contains("10.0.0.1", output);
        Assert.Contains("1 devices", output);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_packed_capture_is_known_by_its_bytes_and_not_by_its_name()
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            await zip.WriteAsync(Capture("10.0.0.1"), TestContext.Current.CancellationToken);
        var (code, output, _) = await RunAsync(Put("looks-plain.pcap", packed.ToArray()));
        Assert.Equal(0, code);
        Assert.Contains("10.0.0.1", output);
    }

    [Fact]
    public async Task What_is_no_capture_is_an_answer_of_one_and_a_word_on_the_error_stream()
    {
        var (code, _, errors) = await RunAsync(Put("letter.pcap", "Dear all, this is only a letter, and a long one."u8.ToArray()));
        Assert.Equal(1, code);
        Assert.Contains("unknown-format", errors);
    }

    [Fact]
    public async Task An_empty_capture_is_no_failure() => Assert.Equal(0, (await RunAsync(Put("quiet.pcap", PacketBuilder.Pcap([])))).Code);

    [Fact]
    public async Task One_bad_file_does_not_spoil_a_good_one()
    {
        var (code, output, errors) = await RunAsync(Put("good.pcap", Capture("10.0.0.1")), Put("bad.pcap", new byte[40]));
        Assert.Equal(0, code);
        Assert.Contains("10.0.0.1", output);
        Assert.Contains("bad.pcap", errors);
    }

    [Theory]
    [InlineData("--inside", "10.0.0.0/99")]
    [InlineData("--inside", "ward-3")]
    public async Task What_is_no_block_of_addresses_is_bad_usage(string option, string value)
    {
        var (code, output, errors) = await RunAsync(Put("a.pcap", Capture("10.0.0.1")), option, value);
        Assert.Equal(2, code);
        Assert.Contains(value, errors);
        Assert.Empty(output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_bad_usage()
    {
        var (code, output, errors) = await RunAsync(Put("a.pcap", Capture("10.0.0.1")), Path.Combine(_folder, "nowhere.pcap"));
        Assert.Equal(2, code);
        Assert.Contains("nowhere.pcap", errors);
        Assert.Empty(output);
    }

    [Theory]
    [InlineData("discover")]
    [InlineData("discover", "--nonsense")]
    [InlineData("sample")]
    [InlineData("sample", "--out", "x", "--day", "tomorrow")]
    [InlineData("health", "--nonsense")]
    public async Task A_word_the_program_does_not_know_is_bad_usage(params string[] arguments)
    {
        var verb = await Verb.RunAsync(arguments);
        Assert.Equal(2, verb.ExitCode);
        Assert.NotEmpty(verb.Errors);
    }

    [Fact]
    public async Task A_point_names_the_next_file_only()
    {
        var json = await JsonAsync("--point", "core", Put("a.pcap", Capture("192.168.0.1")), Put("b.pcap", Capture("192.168.0.2", B)));
        Assert.Equal(["core", "b.pcap"], Devices(json).Select(device => device.GetProperty("points")[0].GetString()));
    }

    [Fact]
    public async Task The_same_point_twice_is_one_point_and_other_points_are_others()
    {
        string one = Put("a.pcap", Capture("192.168.0.1")), other = Put("b.pcap", Capture("192.168.0.1", B));
        Assert.Equal(2, Devices(await JsonAsync("--point", "core", one, "--point", "ward", other)).Count);
        Assert.Equal(["core"], Devices(await JsonAsync("--point", "core", one, "--point", "core", other)).SelectMany(device => device.GetProperty("points").EnumerateArray()).Select(point => point.GetString()).Distinct());
    }

    [Fact]
    public async Task What_is_called_inside_is_a_machine()
    {
        var capture = Put("a.pcap", PacketBuilder.Pcap([
            PacketBuilder.UdpFrame(A, B, "10.0.0.1", "203.0.113.9", 40_000, 9, [1]), PacketBuilder.UdpFrame(B, A, "203.0.113.9", "10.0.0.1", 9, 40_000, [1])]));
        Assert.Single(Devices(await JsonAsync(capture)));
        Assert.Equal(2, Devices(await JsonAsync("--inside", "203.0.113.0/24", capture)).Count);
    }

    [Fact]
    public async Task The_json_has_every_member_of_the_contract_with_empty_lists_and_nulls()
    {
        var json = await JsonAsync(Put("a.pcap", Capture("10.0.0.1")));
        Assert.Equal("mimamori.discovery/1", json.GetProperty("schema").GetString());
        Assert.Equal(["schema", "capture", "devices", "connections", "findings"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(0, json.GetProperty("connections").GetArrayLength());
        var device = Devices(json).Single();
        foreach (var list in (string[])["names", "services", "vlans"]) Assert.Equal(0, device.GetProperty(list).GetArrayLength());
        Assert.Equal(JsonValueKind.Null, device.GetProperty("os").ValueKind);
        Assert.Equal("unknown", device.GetProperty("kind").GetProperty("value").GetString());
        Assert.EndsWith("Z", device.GetProperty("first").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_single_packet_the_times_are_null()
    {
        var capture = (await JsonAsync(Put("quiet.pcap", PacketBuilder.Pcap([])))).GetProperty("capture");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (capture.GetProperty("first").ValueKind, capture.GetProperty("last").ValueKind));
        Assert.Equal("pcap", capture.GetProperty("files")[0].GetProperty("format").GetString());
    }

    private static byte[] Capture(string address, string mac = A) => PacketBuilder.Pcap([PacketBuilder.Arp(mac, address, "192.168.0.254")]);

    private static List<JsonElement> Devices(JsonElement report) => [.. report.GetProperty("devices").EnumerateArray()];

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = await DiscoverCommand.Create().Parse(arguments).InvokeAsync(new() { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>The report goes to the process's own output as bytes, so a process of its own says what a pipe would get.</summary>
    private static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, "discover", "--json", .. arguments]) start.ArgumentList.Add(argument);
        using var process = System.Diagnostics.Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return JsonDocument.Parse(text).RootElement;
    }
}
