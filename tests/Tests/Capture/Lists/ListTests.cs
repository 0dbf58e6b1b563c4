using System.Text;
using Mimamori.Capture;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Lists;

public sealed class ListTests
{
    public static TheoryData<string> Names { get; } = [.. GoodLists.All.Select(list => list.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_list_is_known_by_its_content_and_says_which_card_is_where(string name)
    {
        var list = GoodLists.All.First(list => list.Name == name);

        var report = Read(list.Bytes);

        Assert.Equal(list.Format, report.Capture.Files[0].Format);
        Assert.Equal(list.Says.Order(), report.Devices.Select(Say).Order());
        Assert.Equal((0, 0), (report.Connections.Count, report.Findings.Count));
    }

    [Theory, MemberData(nameof(Names))]
    public void Shift_JIS_UTF16_and_marked_UTF8_say_the_same(string name)
    {
        var list = GoodLists.All.First(list => list.Name == name);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        foreach (var encoding in (Encoding[])[Encoding.GetEncoding(932), Encoding.Unicode, new UTF8Encoding(true)])
            Assert.Equal(list.Says.Order(), Read([.. encoding.GetPreamble(), .. encoding.GetBytes(list.Text)]).Devices.Select(Say).Order());
    }

    [Fact]
    public void The_switch_is_named_by_its_prompt() =>
        Assert.Contains(new DeviceFact("mac-table", "switch", "SW-3F"), Read(GoodLists.All[0].Bytes).Devices[0].Facts);

    [Fact]
    public void Numbers_of_the_switch_itself_and_of_groups_are_counted_and_no_machines()
    {
        var file = Read(GoodLists.All[0].Bytes).Capture.Files[0];

        Assert.Equal([("own-address", 2L, 7)], file.Problems.Select(problem => (problem.Reason, problem.Count, problem.Line ?? 0)));
        Assert.Equal(2, file.Rows);
    }

    [Fact]
    public void A_lease_has_its_time_and_its_end()
    {
        var device = Read(GoodLists.All.First(list => list.Name == "ISC dhcpd leases").Bytes).Devices[1];

        Assert.Equal(new DateTime(2026, 11, 25, 1, 0, 0, DateTimeKind.Utc), device.Last);
        Assert.Contains(device.Facts, fact => fact is { Protocol: "dhcp-leases", Name: "leaseEnds" } && fact.Value.StartsWith("2026-11-25 13:00", StringComparison.Ordinal));
        Assert.Equal([new DeviceName("WARD3-PC01", "lease")], device.Names);
    }

    [Fact]
    public void Two_commands_in_one_file_are_one_picture()
    {
        var both = GoodLists.All[0].Text + "\nSW-3F#show ip arp\n" + GoodLists.All.First(list => list.Name == "Cisco ARP table").Text;

        var report = Read(Encoding.UTF8.GetBytes(both));

        Assert.Equal(["00:1b:21:00:00:0a 10.0.0.1 10 Gi1/0/12 -", "00:1b:21:00:00:0b - 20 Po1 -"], report.Devices.Select(Say).Order());
    }

    [Theory]
    [InlineData("番号,機器名,メーカー,型番,IPアドレス,MACアドレス\n1,受付PC,Dell,7010,10.0.0.1,00:1b:21:00:00:0a")]
    [InlineData("機器名\tIPアドレス\tMACアドレス\t設置場所\tOS\n受付PC\t10.0.0.1\t00:1b:21:00:00:0a\t受付\tWindows 11")]
    [InlineData("{\"hello\":1}")]
    [InlineData("Dear colleague, the address 00:1b is not here.")]
    [InlineData("")]
    public void A_ledger_a_letter_and_other_JSON_are_no_list(string text)
    {
        var report = Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(report.Capture.Files[0].Format);
        Assert.Empty(report.Devices);
        Assert.NotEmpty(report.Capture.Files[0].Problems);
    }

    [Fact]
    public void A_list_and_a_capture_read_together_join_by_the_card()
    {
        var capture = PacketBuilder.Pcap([PacketBuilder.Arp("00:1b:21:00:00:0a", "10.0.0.5", "10.0.0.5")]);
        var leases = GoodLists.All.First(list => list.Name == "dnsmasq leases").Bytes;

        var report = Mimamori.Capture.Discovery.Read([Source(capture), Source(leases)], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(2, report.Devices.Count);
        Assert.Contains(new DeviceName("itadmin-nb", "lease"), report.Devices[0].Names);
        Assert.Equal(["pcap", "dhcp-leases"], report.Capture.Files.Select(file => file.Format));
    }

    [Fact]
    public void Lines_too_long_are_counted_with_the_line_where()
    {
        var report = Read(Encoding.UTF8.GetBytes(new string('x', ListLimits.LineLength + 1) + "\n" + GoodLists.All[0].Text));

        Assert.Contains(new Problem("line-too-long", 1, 1), report.Capture.Files[0].Problems);
        Assert.Equal(2, report.Devices.Count);
    }

    internal static DiscoveryReport Read(byte[] bytes) => ListReader.Read(Source(bytes), new DiscoveryOptions { Now = new DateTime(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc) });

    private static CaptureSource Source(byte[] bytes) => new("list", "wire", new MemoryStream(bytes));

    private static string Say(Device device)
    {
        var port = device.Facts.Where(fact => fact.Name == "port").Select(fact => fact.Value);
        return string.Join(' ', ((IEnumerable<string>[])[device.Macs, device.Addresses, device.Vlans.Select(vlan => $"{vlan}"), port, device.Names.Select(name => name.Value)])
            .Select(values => string.Join(',', values)).Select(text => text.Length == 0 ? "-" : text));
    }
}
