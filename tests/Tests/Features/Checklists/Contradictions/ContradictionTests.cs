using System.Globalization;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Contradictions;
using Mimamori.Features.Discovery;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Leaving;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists.Contradictions;

/// <summary>Each rule has a case that was planted for it; a house whose books agree has none.</summary>
public sealed class ContradictionTests : FactTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, Action<Database>> Planted = new()
    {
        ["vendor-no-but-way"] = database => database.RemoteWays.Add(new RemoteWay { Name = "VPN", VendorId = Vendor(database, YesNo.No), WhoMaySwitchOff = "佐藤" }),
        ["vendor-no-but-line"] = database => database.Lines.Add(new Line { Name = "保守の線", Purpose = LinePurpose.RemoteMaintenance, VendorId = Vendor(database, YesNo.No), WhoMaySwitchOff = "佐藤" }),
        ["machine-no-but-way"] = database => database.RemoteWays.Add(new RemoteWay { Name = "VPN", AssetId = Asset(database, asset => asset.RemoteMaintenance = YesNo.No), WhoMaySwitchOff = "佐藤" }),
        ["none-but-session"] = database =>
        {
            Vendor(database, YesNo.No);
            database.Capture(Now);
            var device = database.Known("SV1")[0];
            Talk(database, device, "203.0.113.9", "rdp", 3389, outside: true);
        },
        ["way-on-ended-line"] = database =>
        {
            var line = database.Lines.Add(new Line { Name = "古い線", Purpose = LinePurpose.Other, ArchivedAt = Now }).Entity;
            database.RemoteWays.Add(new RemoteWay { Name = "VPN", LineId = line.Id, WhoMaySwitchOff = "佐藤" });
        },
        ["ended-vendor-maintains"] = database =>
        {
            var vendor = database.Vendors.Add(new Vendor { Name = "去った会社", ArchivedAt = Now }).Entity;
            Asset(database, asset => asset.MaintainerId = vendor.Id);
        },
        ["none-but-systems"] = database =>
        {
            Answer(database, "r7-med-0", AnswerValue.No);
            database.CareSystems.Add(new CareSystem { Name = "電子カルテ" });
        },
        ["none-but-care-seen"] = database =>
        {
            Answer(database, "r7-med-0", AnswerValue.No);
            database.SeenDevices.Add(new SeenDevice { Kind = "pacs", KindBecause = "dicom" });
        },
        ["no-vendor-but-vendors"] = database =>
        {
            Vendor(database, YesNo.Yes);
            Answer(database, "r7-med-2-3", AnswerValue.NotApplicable);
        },
        ["asking-but-answered"] = database =>
        {
            database.Vendors.Add(new Vendor { Name = "A社", RemoteMaintenance = YesNo.Yes, RemoteMaintenanceAnsweredOn = new DateOnly(2026, 11, 1) });
            Answer(database, "r7-med-2-2", AnswerValue.AskingVendor);
        },
        ["no-usb-but-runs"] = database =>
        {
            Answer(database, "r7-med-2-9", AnswerValue.NotApplicable);
            database.DataOuts.Add(new DataOut { What = "請求のデータ", Carrier = Carrier.Usb });
        },
        ["left-but-on-chart"] = database =>
        {
            Leaves(database, "鈴木");
            database.Responsibilities.Add(new Responsibility { Duty = Duty.Office, PersonName = "鈴木" });
        },
        ["left-but-switches-line"] = database =>
        {
            Leaves(database, "鈴木");
            database.Lines.Add(new Line { Name = "線", Purpose = LinePurpose.Internet, WhoMaySwitchOff = "鈴木" });
        },
        ["left-but-switches-way"] = database =>
        {
            Leaves(database, "鈴木");
            database.RemoteWays.Add(new RemoteWay { Name = "VPN", WhoMaySwitchOff = "鈴木" });
        },
        ["left-but-signs-in"] = database =>
        {
            Leaves(database, "鈴木");
            var account = new Account { DisplayName = "鈴木", UserName = "suzuki", NormalizedUserName = "SUZUKI" };
            database.Users.Add(account);
            database.Memberships.Add(new Membership { AccountId = account.Id, InstitutionId = database.InstitutionId, Role = Role.Staff });
        },
        ["deputy-is-officer"] = database => database.Responsibilities.AddRange(
            new Responsibility { Duty = Duty.SystemSafetyOfficer, PersonName = "佐藤 一郎" }, new Responsibility { Duty = Duty.SystemSafetyDeputy, PersonName = "佐藤　一郎" }),
        ["line-on-ended-box"] = database =>
            database.Lines.Add(new Line { Name = "線", Purpose = LinePurpose.Internet, WhoMaySwitchOff = "佐藤", BoxId = Asset(database, asset => asset.ArchivedAt = Now) }),
        ["ended-vendor-supplies"] = database =>
        {
            var vendor = database.Vendors.Add(new Vendor { Name = "去った会社", ArchivedAt = Now }).Entity;
            database.CareSystems.Add(new CareSystem { Name = "電子カルテ", VendorId = vendor.Id });
        },
        ["left-but-owns-item"] = database =>
        {
            Leaves(database, "鈴木");
            Answer(database, "r7-med-4-1", AnswerValue.Yes, "鈴木");
        },
        ["ended-but-seen"] = database =>
        {
            database.Capture(Now);
            var asset = database.Known("PC1")[0];
            asset.ArchivedAt = Now.AddDays(-2);
            database.SeenDevices.Local.Single().Last = Now.AddDays(-1);
        },
        ["new-but-old-system"] = database =>
        {
            var asset = database.Asset("PC1");
            asset.OperatingSystem = "Windows 11 Pro";
            database.Join(database.Seen("PC1", "Windows 7"), asset);
        },
        ["same-number-twice"] = database => { Asset(database, asset => asset.Number = "PC-001"); Asset(database, asset => asset.Number = "ｐｃ-001"); },
        ["same-serial-twice"] = database => { Asset(database, asset => asset.SerialNumber = "ABC123"); Asset(database, asset => asset.SerialNumber = "abc 123"); },
        ["unplugged-but-reached"] = database =>
        {
            Proof(database, "backup-offline");
            database.Capture(Now);
            var (pc, store) = (database.Seen("PC1"), database.Seen("BK"));
            database.Join(store, database.Assets.Add(new Asset { Kind = "nas", Name = "バックアップNAS", CreatedAt = Now }).Entity);
            database.SeenConnections.Add(new SeenConnection { PointId = database.CapturePoints.Local.Single().Id, FromId = pc.Id, ToId = store.Id, FromAddress = "10.0.0.1", ToAddress = "10.0.0.2", Transport = "tcp", Port = 445, Protocol = "smb", Outside = false });
        },
        ["patched-but-old"] = database =>
        {
            Proof(database, "patch-state");
            database.Capture(Now);
            database.Join(database.Seen("PC1", "Windows 7"), database.Asset("PC1"));
        },
        ["no-but-all-good"] = database =>
        {
            Answer(database, "r7-med-4-1", AnswerValue.No);
            Proof(database, "house-rules");
        },
    };

    public static TheoryData<string> Rules => [.. Planted.Keys.Order()];

    private static IEnumerable<string> FactKeys => [.. EvidenceKinds.All.Select(kind => EvidenceFacts.Prefix + kind.Id), "safety-officer", "ledger-coverage", "vendors-asked", "remote-lines", "remote-register", "remote-seen",
        "disclosures", "support-dates", "old-systems", "needless-services", "source-restriction", "duties", "house-phones", "vendor-phones"];

    [Fact]
    public void Every_rule_has_a_planted_case_and_words_and_there_are_many() =>
        Assert.Equal(ContradictionRules.Ids.Order(), Planted.Keys.Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task What_was_planted_is_found_with_two_sides_to_put_it_right(string rule)
    {
        await using var house = await OpenAsync();
        Put(house, Planted[rule]);

        var found = await FoundAsync(house);

        var one = Assert.Single(found, contradiction => contradiction.Rule == rule);
        Assert.DoesNotContain("{", one.Sentence);
        Assert.All(one.Sides, side => Assert.StartsWith("/", side.Href));
        Assert.NotEmpty(one.Sides);
        Assert.Contains(one.Sentence, await house.PageAsync("/checklist/contradictions"));
    }

    /// <summary>"Yes" against each fact there is.</summary>
    [Fact]
    public async Task A_yes_against_its_own_fact_is_one()
    {
        await using var house = await OpenAsync();
        var books = (await BooksAsync(house))!;
        Assert.Equal(books.View.Facts.Select(fact => fact.Key).Order(), FactKeys.Order());

        Assert.All(FactKeys, key =>
        {
            var fact = books.View.Facts.Single(fact => fact.Key == key) with { State = FactState.Open, Sentence = "まだです。" };
            Assert.Equal(ContradictionRules.YesPrefix + key, Assert.Single(Against(books, fact, AnswerValue.Yes)).Rule);
            Assert.Empty(Against(books, fact, AnswerValue.No));
        });
    }

    private static List<Contradiction> Against(HouseBooks books, Fact fact, AnswerValue value)
    {
        var line = books.View.Lines.First(line => line.Item.Topic == fact.Topic);
        var answer = new Answer { ItemId = line.Item.Id, Value = value, AnsweredOn = Day(2026, 11, 1) };
        return [.. ContradictionRules.YesAgainst(line with { Answer = answer, Standing = Standing.Of(answer, null, [fact]) }, books)];
    }

    [Fact]
    public async Task A_house_whose_books_agree_has_none_and_an_empty_one_neither()
    {
        await using var house = await OpenAsync();
        Assert.Empty(await FoundAsync(house));
        Put(house, database =>
        {
            var vendor = database.Vendors.Add(new Vendor { Name = "B社", RemoteMaintenance = YesNo.Yes, RemoteMaintenanceAnsweredOn = new DateOnly(2026, 10, 1), Phone = "1", PhoneTestedOn = new DateOnly(2026, 10, 1) }).Entity;
            database.Lines.Add(new Line { Name = "保守の線", Purpose = LinePurpose.RemoteMaintenance, VendorId = vendor.Id, WhoMaySwitchOff = "佐藤" });
            database.RemoteWays.Add(new RemoteWay { Name = "VPN", VendorId = vendor.Id, WhoMaySwitchOff = "佐藤", ProductVersion = "1.0" });
            database.CareSystems.Add(new CareSystem { Name = "電子カルテ", DisclosureReceivedOn = new DateOnly(2026, 10, 1) });
            Answer(database, "r7-med-0", AnswerValue.Yes);
            Answer(database, "r7-med-2-2", AnswerValue.Yes);
            Answer(database, "r7-med-2-9", AnswerValue.No);
            database.DataOuts.Add(new DataOut { What = "請求のデータ", Carrier = Carrier.Usb });
            Asset(database, asset => asset.Number = "PC-001");
            Asset(database, asset => asset.Number = "PC-002");
            Leaves(database, "鈴木");
        });

        Assert.Empty(await FoundAsync(house));
    }

    private static async Task<IReadOnlyList<Contradiction>> FoundAsync(TestHouse house)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        return ContradictionRules.Of((await BooksAsync(house))!);
    }

    private static Task<HouseBooks?> BooksAsync(TestHouse house) => house.WithDatabase(database => HouseBooks.ReadAsync(database, TestContext.Current.CancellationToken));

    private static Guid Vendor(Database database, YesNo remote) => database.Vendors.Add(new Vendor { Name = "A社", RemoteMaintenance = remote }).Entity.Id;

    private static Guid Asset(Database database, Action<Asset> set)
    {
        var asset = database.Asset("PC");
        set(asset);
        return asset.Id;
    }

    private static void Answer(Database database, string item, AnswerValue value, string? owner = null) =>
        database.Answers.Add(new Answer { ItemId = item, Value = value, AnsweredOn = new DateOnly(2026, 11, 1), Owner = owner });

    private static void Leaves(Database database, string name) => database.Handovers.Add(new Handover { At = Now, By = "山田", Leaver = name });

    private static void Proof(Database database, string kind) =>
        database.Evidence.Add(new Evidence { Kind = kind, Title = "x", On = new DateOnly(2026, 11, 1), GoodUntil = new DateOnly(2027, 11, 1), At = Now, By = "山田" });

    private static void Talk(Database database, Asset asset, string address, string protocol, int port, bool outside) => database.SeenConnections.Add(new SeenConnection
    {
        PointId = database.CapturePoints.Local.Single().Id, ToId = database.Joins.Local.Single(join => join.AssetId == asset.Id).SeenDeviceId,
        FromAddress = address, ToAddress = "10.0.0.2", Transport = "tcp", Port = port, Protocol = protocol, Outside = outside, First = Now, Last = Now,
    });
}
