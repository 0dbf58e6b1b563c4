using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Facts;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;

namespace Mimamori.Tests.Features.Facts;

public sealed class RegisterFactsTests : FactTest
{
    [Fact]
    public async Task An_empty_house_knows_nothing_and_nothing_is_good()
    {
        await using var house = await OpenAsync();

        Assert.All(ReadAll(house), fact => Assert.Equal(FactState.NotLooked, fact.State));
        Assert.Equal(["access", "accounts", "backup", "bcp", "bg", "contact", "inv", "log", "mds", "mfa", "owner", "patch", "pw", "remote", "reuse", "rules", "src", "usb"], ReadAll(house).Select(fact => fact.Topic).Distinct().Order());
    }

    /// <summary>The list is what ContentTests asks words for: a new kind of list must be added there, or a fall-back could not name it.</summary>
    [Fact]
    public async Task Every_list_a_fact_keeps_is_known_to_the_words()
    {
        await using var house = await OpenAsync();
        // Speaks only when a disclosure says "no" somewhere.
        Put(house, database => database.DisclosureNoes.Add(new DisclosureNo { CareSystemId = database.CareSystems.Add(new CareSystem { Name = "電子カルテ" }).Entity.Id, Place = 1, Number = "1", Question = "暗号にするか" }));
        var known = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Here())!, "../Checklists/fact-lists.txt"));

        Assert.Equal(known.Order(), ReadAll(house).SelectMany(fact => FactLists.Names(fact.Values).Select(list => $"{fact.Key} {list}")).Order());
    }

    [Fact]
    public async Task Owner_is_open_without_a_deputy_and_good_with_one()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Responsibilities.Add(Person(Duty.SystemSafetyOfficer, "佐藤")));
        var alone = Read(house, "safety-officer");
        Put(house, database => database.Responsibilities.Add(Person(Duty.SystemSafetyDeputy, "鈴木")));
        var both = Read(house, "safety-officer");

        Assert.Equal((FactState.Open, FactState.Good), (alone.State, both.State));
        Assert.Contains("佐藤さん", both.Sentence, StringComparison.Ordinal);
        Assert.Equal("安全管理責任者の代行", Assert.Single(alone.Missing).Label);
    }

    [Fact]
    public async Task An_officer_without_a_day_of_appointment_is_named_and_stops_no_page()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Responsibilities.Add(new Responsibility { Duty = Duty.SystemSafetyOfficer, PersonName = "佐藤" }));

        var fact = Read(house, "safety-officer");

        Assert.Contains("佐藤さん（就任日は未記入）", fact.Sentence, StringComparison.Ordinal);
        Assert.Null(fact.AsOf);
        Assert.Null(Read(house, "duties").AsOf);
        (await house.Client.GetAsync("/", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_vendor_counts_when_it_has_answered_not_when_it_was_asked()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Vendors.Add(new Vendor { Name = "東都", RemoteMaintenanceAskedOn = Day(2026, 9, 1), RemoteMaintenanceAnsweredOn = Day(2026, 9, 20), RemoteMaintenance = YesNo.No });
            database.Vendors.Add(new Vendor { Name = "みなと", RemoteMaintenanceAskedOn = Day(2026, 9, 1) });
        });
        var waiting = Read(house, "vendors-asked");
        Put(house, database => database.Vendors.Single(vendor => vendor.Name == "みなと").RemoteMaintenanceAnsweredOn = Day(2026, 10, 1));

        Assert.Equal((FactState.Open, "みなと"), (waiting.State, Assert.Single(waiting.Missing).Label));
        Assert.Equal((FactState.Good, Day(2026, 10, 1)), (Read(house, "vendors-asked").State, Read(house, "vendors-asked").AsOf!.Value));
    }

    [Fact]
    public async Task A_vendor_who_comes_in_needs_a_line_and_the_line_somebody_who_may_switch_it_off()
    {
        await using var house = await OpenAsync();
        var vendor = new Vendor { Name = "東都", RemoteMaintenance = YesNo.Yes };
        Put(house, database => database.Vendors.Add(vendor));
        var unlisted = Read(house, "remote-lines");
        Put(house, database => database.Lines.Add(new Line { Name = "保守回線", Purpose = LinePurpose.RemoteMaintenance, VendorId = vendor.Id }));
        var nobody = Read(house, "remote-lines");
        Put(house, database => database.Lines.Single().WhoMaySwitchOff = "事務長");

        Assert.Equal((FactState.Open, "東都"), (unlisted.State, Assert.Single(unlisted.Missing).Label));
        Assert.Equal((FactState.Open, "保守回線"), (nobody.State, Assert.Single(nobody.Missing).Label));
        Assert.Equal(FactState.Good, Read(house, "remote-lines").State);
    }

    [Fact]
    public async Task Disclosures_are_counted_system_by_system()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.AddRange(
            new CareSystem { Name = "電子カルテ", DisclosureReceivedOn = Day(2026, 6, 1) }, new CareSystem { Name = "PACS" }, new CareSystem { Name = "古いもの", ArchivedAt = Clock.Utc }));
        var open = Read(house, "disclosures");
        Put(house, database => database.CareSystems.Single(system => system.Name == "PACS").DisclosureReceivedOn = Day(2026, 7, 1));

        Assert.Equal((FactState.Open, "PACS"), (open.State, Assert.Single(open.Missing).Label));
        Assert.Equal(FactState.Good, Read(house, "disclosures").State);
    }

    [Fact]
    public async Task Support_dates_passed_or_unknown_are_open_and_named()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Asset("期限なし"));
        var unknown = Read(house, "support-dates");
        Put(house, database => database.Asset("古い端末", Day(2025, 10, 14)));
        var ended = Read(house, "support-dates");
        Put(house, database =>
        {
            foreach (var asset in database.Assets)
                asset.SupportEndsOn = Day(2030, 1, 1);
        });

        Assert.Equal((FactState.NotLooked, FactState.Open, FactState.Good), (unknown.State, ended.State, Read(house, "support-dates").State));
        Assert.Contains("1台は、サポート終了日を過ぎています: 古い端末。終了日がわからないものは1台です。", ended.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_counts_when_restricted_and_checked_within_a_year()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Lines.AddRange(
            new Line { Name = "光", Purpose = LinePurpose.Internet, SourceRestricted = YesNo.Yes, SourceCheckedOn = Day(2026, 9, 1) },
            new Line { Name = "VPN", Purpose = LinePurpose.RegionalAlliance, SourceRestricted = YesNo.Yes, SourceCheckedOn = Day(2025, 9, 1) },
            new Line { Name = "代表電話", Purpose = LinePurpose.Telephone }));
        var stale = Read(house, "source-restriction");
        Put(house, database => database.Lines.Single(line => line.Name == "VPN").SourceCheckedOn = Day(2026, 11, 1));

        Assert.Equal((FactState.Open, "VPN"), (stale.State, Assert.Single(stale.Missing).Label));
        Assert.Equal(FactState.Good, Read(house, "source-restriction").State);
    }

    [Fact]
    public async Task A_number_dialled_in_the_future_or_long_ago_is_not_tested()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Vendors.AddRange(
            new Vendor { Name = "先", Phone = "1", PhoneTestedOn = Day(2027, 1, 1) },
            new Vendor { Name = "昔", Phone = "2", PhoneTestedOn = Day(2025, 11, 1) },
            new Vendor { Name = "今", Phone = "3", PhoneTestedOn = Day(2026, 11, 1) }));

        Assert.Equal(["先", "昔"], Read(house, "vendor-phones").Missing.Select(item => item.Label).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_clinic_needs_no_patient_safety_manager_of_its_own_on_the_chart()
    {
        await using var house = await OpenAsync(InstitutionKind.Clinic);
        Put(house, database => database.Responsibilities.AddRange(
            new[] { Duty.SystemSafetyOfficer, Duty.Director, Duty.SystemOperator, Duty.Office }.Select(duty => Person(duty, "院長"))));

        Assert.Equal(FactState.Good, Read(house, "duties").State);
        Assert.Equal(FactState.Good, Read(house, "house-phones").State);
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    private static Responsibility Person(Duty duty, string name) => new()
    {
        Duty = duty, PersonName = name, AppointedOn = Day(2026, 4, 1), Phone = "2001", PhoneTestedOn = Day(2026, 10, 1),
    };
}
