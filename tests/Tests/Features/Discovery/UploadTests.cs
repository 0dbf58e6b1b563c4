using System.IO.Compression;
using System.Net;
using System.Text;
using Mimamori.Features.Discovery;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

public sealed class UploadTests
{
    private static readonly byte[] TwoMachines = DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1"), (DiscoveryHouse.CardB, "10.0.0.2"));

    [Fact]
    public async Task A_capture_becomes_seen_machines_and_its_bytes_go()
    {
        await using var house = await TestHouse.OpenAsync();

        var import = await house.ReadAsync("a.pcap", TwoMachines);

        Assert.Equal((ImportState.Done, 2, 2), (import.State, import.DevicesSeen, import.DevicesNew));
        Assert.Equal(["10.0.0.1@電子カルテ室", "10.0.0.2@電子カルテ室"], house.Seen());
        Assert.Equal(1, house.Count(database => database.ImportReports));
        await Eventually(() => Directory.GetFiles(Path.Combine(house.Folder, "incoming")).Length == 0);
    }

    [Fact]
    public async Task The_same_file_ten_times_changes_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var first = await house.ReadAsync("a.pcap", TwoMachines);
        var before = Everything(house);

        for (var time = 0; time < 10; time++)
        {
            var response = await house.UploadAsync($"copy{time}.pcap", TwoMachines, "別の場所");
            Assert.Equal($"/discovery/imports/{first.Id}", response.RequestMessage!.RequestUri!.AbsolutePath);
            Assert.Contains("読み込み済みです", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        Assert.Equal(before, Everything(house));
    }

    [Fact]
    public async Task Overlapping_files_only_widen()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", TwoMachines);

        var second = await house.ReadAsync("b.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardB, "10.0.0.2"), (DiscoveryHouse.CardC, "10.0.0.3")));

        Assert.Equal((2, 1), (second.DevicesSeen, second.DevicesNew));
        Assert.Equal(3, house.Count(database => database.SeenDevices));
    }

    [Fact]
    public async Task The_same_address_at_two_points_is_two_machines()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.ReadAsync("a.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "192.168.1.1")), "電子カルテ室");
        await house.ReadAsync("b.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardB, "192.168.1.1")), "資格確認");

        Assert.Equal(2, house.Count(database => database.SeenDevices));
        Assert.Equal(["192.168.1.1@資格確認", "192.168.1.1@電子カルテ室"], house.Seen());
    }

    [Fact]
    public async Task The_same_card_at_two_points_is_one_machine_with_two_legs()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.ReadAsync("a.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1")), "電子カルテ室");
        await house.ReadAsync("b.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "192.168.9.1")), "保守の回線");

        Assert.Equal(1, house.Count(database => database.SeenDevices));
        Assert.Equal(2, house.Count(database => database.Interfaces));
    }

    [Theory]
    [InlineData("empty.pcap", "", "空のファイル")]
    [InlineData("letter.pcap", "Dear colleague, nothing is in here.", "何のファイルか分かりません")]
    [InlineData("picture.pcap", "\u0089PNG\r\n\u001a\n", "何のファイルか分かりません")]
    public async Task What_we_cannot_read_is_refused_by_content_with_a_way_out(string name, string content, string words)
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await (await house.UploadAsync(name, Encoding.Latin1.GetBytes(content))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(words, WebUtility.HtmlDecode(page));
        Assert.Contains(name, page);
        Assert.Equal((0, 0), (house.Count(database => database.Imports), house.Count(database => database.CapturePoints)));
        Assert.Empty(Directory.GetFiles(Path.Combine(house.Folder, "incoming")));
    }

    [Fact]
    public async Task A_cut_off_capture_is_read_as_far_as_it_goes_and_says_so()
    {
        await using var house = await TestHouse.OpenAsync();

        var import = await house.ReadAsync("cut.pcap", TwoMachines[..^10]);

        Assert.Equal((ImportState.Done, 1), (import.State, import.DevicesSeen));
        var page = await house.Client.GetStringAsync($"/discovery/imports/{import.Id}", TestContext.Current.CancellationToken);
        Assert.Contains("ファイルが途中で切れています", WebUtility.HtmlDecode(page));
    }

    [Fact]
    public async Task A_packed_capture_is_unpacked_and_a_cut_packing_read_in_part_or_refused()
    {
        await using var house = await TestHouse.OpenAsync();
        var packed = Pack(TwoMachines);

        var whole = await house.ReadAsync("whole.pcap.gz", packed);
        var cut = await house.ReadAsync("cut.pcap.gz", packed[..^12]);

        Assert.Equal((ImportState.Done, 2), (whole.State, whole.DevicesSeen));
        Assert.True(cut.State is ImportState.Done or ImportState.Refused);
        Assert.Equal(2, house.Count(database => database.SeenDevices));
    }

    [Fact]
    public async Task A_file_packed_to_burst_ends_at_the_stated_limit()
    {
        await using var house = await TestHouse.OpenAsync();
        var bomb = Pack([.. TwoMachines, .. new byte[300 << 20]]);

        var import = await house.ReadAsync("bomb.pcap.gz", bomb);

        Assert.True(import.State is ImportState.Done or ImportState.Refused);
        Assert.True(bomb.Length < 2 << 20);
    }

    [Fact]
    public async Task An_upload_without_the_forms_token_is_refused()
    {
        await using var house = await TestHouse.OpenAsync();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(TwoMachines), "files", "a.pcap" } };

        var response = await house.Client.PostAsync("/discovery/imports", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, house.Count(database => database.Imports));
    }

    [Fact]
    public async Task An_import_taken_back_leaves_what_the_others_saw()
    {
        await using var house = await TestHouse.OpenAsync();
        var first = await house.ReadAsync("a.pcap", TwoMachines);
        var kept = house.WithDatabase(database => database.IdentityClaims.First(claim => claim.Value == DiscoveryHouse.CardB).SeenDeviceId);
        await house.ReadAsync("b.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardB, "10.0.0.2")));

        (await house.UndoAsync(first)).EnsureSuccessStatusCode();

        Assert.Equal(["10.0.0.2@電子カルテ室"], house.Seen());
        Assert.Equal(kept, house.WithDatabase(database => database.SeenDevices.Single().Id));
        Assert.Equal(2, (await house.ReadAsync("again.pcap", TwoMachines)).DevicesSeen);
        Assert.Equal(2, house.Count(database => database.SeenDevices));
    }

    private static string Everything(TestHouse house) => house.WithDatabase(database => string.Join('/',
        database.Imports.Count(), database.CapturePoints.Count(), database.SeenDevices.Sum(device => device.Packets),
        database.Observations.Sum(row => row.Count), database.IdentityClaims.Count(), database.Activity.Count()));

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static async Task Eventually(Func<bool> holds)
    {
        for (var time = 0; time < 100 && !holds(); time++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(holds());
    }
}
