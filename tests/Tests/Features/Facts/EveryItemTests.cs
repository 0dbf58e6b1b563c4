using System.Globalization;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Facts;

/// <summary>
/// One house through the months: every item of the R7 forms is unknown, then good, then about to run out with nobody touching anything, then
/// no longer good. What no day ends (who is responsible, a disclosure received) breaks when the register says so.
/// </summary>
public sealed class EveryItemTests
{
    /// <summary>Nothing of these ends by itself.</summary>
    private static readonly string[] WithoutAnEnd = ["owner", "mds"];

    [Theory]
    [InlineData("r7-med")]
    [InlineData("r7-pha")]
    public async Task Every_item_is_unknown_good_fading_and_broken(string formId)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        var topics = ChecklistContent.Find(formId)!.Items.Where(item => !item.Gate).Select(item => item.Topic).Distinct().ToList();
        Assert.All(Of(house, topics), topic => Assert.All(topic, fact => Assert.Equal((topic.Key, fact.Key, FactState.NotLooked), (fact.Topic, fact.Key, fact.State))));

        Put(house, PutAllRight);
        Assert.All(Of(house, topics), topic => Assert.All(topic, fact => Assert.Equal((fact.Key, FactState.Good, false), (fact.Key, fact.State, fact.IsFading(Today(house))))));

        clock.Move(TimeSpan.FromDays(75));
        Assert.All(Of(house, topics.Except(WithoutAnEnd)), topic => Assert.Contains(topic, fact => fact.IsFading(Today(house))));
        Assert.All(Of(house, topics), topic => Assert.All(topic, fact => Assert.Equal(FactState.Good, fact.State)));

        clock.Move(TimeSpan.FromDays(45));
        Assert.All(Of(house, topics.Except(WithoutAnEnd)), topic => Assert.Contains(topic, fact => fact.State == FactState.Open));

        Put(house, database =>
        {
            database.Responsibilities.RemoveRange(database.Responsibilities.Where(person => person.Duty == Duty.SystemSafetyOfficer));
            database.CareSystems.Single().DisclosureReceivedOn = null;
        });
        Assert.All(Of(house, topics), topic => Assert.Contains(topic, fact => fact.State == FactState.Open));
    }

    /// <summary>Everything there is to know is known, seen and proved today; what ends does so in a hundred days, the look at the wire in ninety.</summary>
    private static void PutAllRight(Database database)
    {
        var today = FactBook.Today(database);
        var tested = today.AddDays(100).AddMonths(-12).AddDays(1);
        foreach (var duty in Enum.GetValues<Duty>())
            database.Responsibilities.Add(new Responsibility { Duty = duty, PersonName = $"人{(int)duty}", Phone = "1", PhoneTestedOn = tested, AppointedOn = today.AddYears(-1) });
        var vendor = new Vendor { Name = "東都", Phone = "2", PhoneTestedOn = tested, RemoteMaintenance = YesNo.Yes, RemoteMaintenanceAskedOn = today.AddDays(-9), RemoteMaintenanceAnsweredOn = today.AddDays(-3) };
        database.Vendors.Add(vendor);
        database.Lines.Add(new Line { Name = "保守の線", Purpose = LinePurpose.RemoteMaintenance, VendorId = vendor.Id, WhoMaySwitchOff = "人1", SourceRestricted = YesNo.Yes, SourceCheckedOn = tested });
        database.RemoteWays.Add(new RemoteWay { Name = "VPN", VendorId = vendor.Id, ProductVersion = "1.0", WhoMaySwitchOff = "人1" });
        database.CareSystems.Add(new CareSystem { Name = "電子カルテ", DisclosureReceivedOn = today.AddDays(-1) });
        database.Capture(database.Now);
        var asset = database.Asset("PC1", today.AddYears(3));
        database.Join(database.Seen("PC1", "Windows 11"), asset);
        foreach (var kind in EvidenceKinds.All)
            database.Evidence.Add(new Evidence { Kind = kind.Id, Title = kind.Id, On = today.AddDays(-1), GoodUntil = today.AddDays(100), At = database.Now, By = "山田" });
    }

    private static List<IGrouping<string, Fact>> Of(TestHouse house, IEnumerable<string> topics)
    {
        var all = house.WithDatabase(database => FactBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
        var groups = all.Where(fact => topics.Contains(fact.Topic)).GroupBy(fact => fact.Topic).ToList();
        Assert.Equal(topics.Order(), groups.Select(group => group.Key).Order());
        return groups;
    }

    private static DateOnly Today(TestHouse house) => house.WithDatabase(FactBook.Today);

    private static void Put(TestHouse house, Action<Database> rows) => house.WithDatabase(database =>
    {
        rows(database);
        return database.SaveChanges();
    });
}
