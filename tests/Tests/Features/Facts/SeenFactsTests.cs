using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;

namespace Mimamori.Tests.Features.Facts;

public sealed class SeenFactsTests : FactTest
{
    [Fact]
    public async Task Old_windows_is_named_as_seen_and_nothing_more()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddDays(-3));
            database.Seen("CT-CONSOLE", "Windows 7 / Server 2008 R2");
            database.Seen("W3-PC01", "Windows 11");
        });

        var fact = Read(house, "old-systems");

        Assert.Equal(FactState.Open, fact.State);
        Assert.Equal("CT-CONSOLE (Windows 7 / Server 2008 R2)", Assert.Single(fact.Missing).Label);
        Assert.Contains("事業者に聞いてください", fact.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needless_services_become_a_question_to_the_vendor_once_a_machine_and_service()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            var device = database.Seen("NAS");
            Observe(database, device, ObservationKind.Finding, "telnet", "telnet-in-use");
            Observe(database, device, ObservationKind.Service, "tcp/23", "telnet");
            Observe(database, device, ObservationKind.Finding, "smb", "smb1-in-use");
            Observe(database, device, ObservationKind.Service, "tcp/443", "tls");
        });

        var fact = Read(house, "needless-services");

        Assert.Equal(["NAS (SMB1)", "NAS (Telnet)"], fact.Missing.Select(item => item.Label).Order());
        Assert.StartsWith("事業者に聞いてください", fact.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_seen_in_a_fresh_capture_is_good_in_a_stale_one_open()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            database.Seen("W3-PC01", "Windows 11");
        });
        string[] keys = ["remote-seen", "old-systems", "needless-services"];
        var fresh = keys.Select(key => Read(house, key).State).ToList();
        Clock.Utc = Clock.Utc.AddDays(91);

        Assert.All(fresh, state => Assert.Equal(FactState.Good, state));
        Assert.All(keys, key => Assert.Equal(FactState.Open, Read(house, key).State));
    }

    [Fact]
    public async Task A_remote_tool_nobody_declared_is_named_with_its_far_end()
    {
        await using var house = await OpenAsync();
        Asset asset = null!;
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            var device = database.Seen("PACS01");
            asset = database.Asset("PACS01");
            database.Join(device, asset);
            Talk(database, device, "teamviewer", 5938, "router1.teamviewer.com");
            Talk(database, device, "tls", 443, "www.example.jp");
        });
        var undeclared = Read(house, "remote-seen");
        Put(house, database => database.Assets.Single().RemoteMaintenance = YesNo.Yes);

        Assert.Equal(new FactItem("PACS01 → router1.teamviewer.com (TeamViewer)", $"/ledger/{asset.Id}"), Assert.Single(undeclared.Missing));
        Assert.Equal(FactState.Open, undeclared.State);
        Assert.Equal(FactState.Good, Read(house, "remote-seen").State);
    }

    [Fact]
    public async Task The_box_of_a_registered_line_is_declared()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            var (device, box) = (database.Seen("VPN-BOX"), database.Asset("VPN-BOX"));
            database.Join(device, box);
            database.Lines.Add(new Line { Name = "地域連携", Purpose = LinePurpose.RegionalAlliance, BoxId = box.Id });
            Talk(database, device, "ike", 500, null);
        });

        Assert.Equal(FactState.Good, Read(house, "remote-seen").State);
    }

    [Fact]
    public async Task All_facts_together_ask_the_database_a_fixed_number_of_times()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            database.Known([.. Enumerable.Range(1, 60).Select(number => $"PC{number:00}")]);
            for (var number = 0; number < 400; number++)
                database.Seen($"X{number}", "Windows 7");
        });
        var queries = 0;
        using var listening = System.Diagnostics.DiagnosticListener.AllListeners.Subscribe(new QueryCounter(() => queries++));

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(25, queries);
        Assert.Equal(FactLists.MostRows, fact.Missing.Count);
        Assert.Contains("ない400台", fact.Sentence, StringComparison.Ordinal);
    }

    private static void Observe(Database database, SeenDevice device, ObservationKind kind, string protocol, string name) => device.Observations.Add(
        new Observation { Kind = kind, Protocol = protocol, Name = name, Value = "x", PointId = database.CapturePoints.Local.First().Id, Count = 1 });

    private static void Talk(Database database, SeenDevice from, string? protocol, int port, string? names) => database.SeenConnections.Add(new SeenConnection
    {
        PointId = database.CapturePoints.Local.First().Id, From = from, FromAddress = "10.1.1.1", ToAddress = "198.51.100.9",
        Transport = "tcp", Port = port, Protocol = protocol, Outside = true, Names = names,
    });
}
