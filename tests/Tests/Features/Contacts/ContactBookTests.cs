using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Contacts;
using Mimamori.Features.Contacts.Calls;
using Mimamori.Features.Facts;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Contacts;

public sealed class ContactBookTests : FactTest
{
    [Fact]
    public async Task The_numbers_are_the_same_on_the_screen_and_on_paper()
    {
        await using var house = await OpenAsync();
        Fill(house);

        var (screen, paper) = (await house.PageAsync("/contacts/calls"), await house.PageAsync("/print/contacts"));

        foreach (var line in Read(house).Where(line => line.Group != ContactGroup.Inside))
        {
            Assert.Contains($"{line.Number}　{line.Name}", screen);
            Assert.Contains($"{line.Number}　{line.Name}", paper);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_a_call_that_was_answered_confirms_the_very_number_that_was_dialled_and_a_year_later_it_is_red(bool byNight)
    {
        await using var house = await OpenAsync();
        Fill(house);
        var vendor = house.WithDatabase(database => database.Vendors.Single().Id);
        await CallAsync(house, vendor, byNight, answered: false);
        Assert.Equal((null, null), Tested(house));

        await CallAsync(house, vendor, byNight, answered: true);

        Assert.Equal(byNight ? (null, Day(2026, 11, 23)) : ((DateOnly?, DateOnly?))(Day(2026, 11, 23), null), Tested(house));
        Assert.Equal(byNight ? ["090-0000-0000", "090-0000-0000"] : ["0120-000-000", "0120-000-000"], house.WithDatabase(database => database.CallTests.Select(call => call.Phone).ToList()));
        Assert.Equal(byNight ? FactState.Open : FactState.Good, Read(house, "vendor-phones").State);
        var line = Read(house).Single(row => row.Id == vendor);
        Assert.False(line.IsConfirmed(Day(2026, 11, 23)));
        var dialled = byNight ? line.ByNight! : line.ByDay!;
        Assert.True(dialled.IsConfirmed(Day(2027, 11, 22)));
        Assert.False(dialled.IsConfirmed(Day(2027, 11, 23)));
    }

    [Fact]
    public async Task A_new_number_by_night_has_not_been_dialled_yet()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Vendors.Add(new Vendor { Name = "見本保守", Phone = "1", PhoneTestedOn = Day(2026, 11, 1), NightPhone = "2", NightPhoneTestedOn = Day(2026, 11, 1) }));
        var page = $"/vendors/{house.WithDatabase(database => database.Vendors.Single().Id)}";

        await house.PostAsync(page, page, ("NightPhone", "3"));

        Assert.Equal((Day(2026, 11, 1), null), Tested(house));
    }

    /// <summary>The desk's number as it once stood in print is never a link, never green, and on paper has a line to write on.</summary>
    [Fact]
    public async Task A_number_nobody_dialled_never_looks_confirmed()
    {
        await using var house = await OpenAsync();
        Fill(house);
        foreach (var path in new[] { "/contacts/calls", "/contacts/outside", "/print/contacts" })
        {
            var page = await house.PageAsync(path);
            Assert.DoesNotContain("tel:0120-179-066", page);
            Assert.DoesNotContain("tag-good\">● 2", page);
            if (page.IndexOf("0120-179-066", StringComparison.Ordinal) is > 0 and var at)
                Assert.Contains("要確認", page[Math.Max(0, at - 200)..at]);
        }
        Assert.Contains("未確認：＿＿＿", await house.PageAsync("/print/contacts"));
    }

    [Fact]
    public async Task At_half_past_five_the_desk_says_when_it_opens()
    {
        Clock.Utc = new DateTime(2026, 11, 22, 20, 30, 0, DateTimeKind.Utc);
        await using var house = await OpenAsync();

        Assert.Contains("06:00 から受付", await house.PageAsync("/contacts/calls"));
        Assert.False(Read(house).Single(line => line.Known?.Id == "jma").IsReachable(new DateTime(2026, 11, 23, 5, 30, 0)));
    }

    [Fact]
    public async Task The_house_writes_a_desks_number_once_and_puts_it_away_again()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.OutsideBodies.Add(new OutsideBody { Key = "police", Name = "県警の窓口", Phone = "03-0000-0000" }));

        Assert.Single(Read(house), line => line.Known?.Id == "police");
        Assert.Equal("03-0000-0000", Read(house).Single(line => line.Known?.Id == "police").ByDay?.Number);
        Put(house, database => database.OutsideBodies.Single().ArchivedAt = database.Now);
        Assert.DoesNotContain(Read(house), line => line.Known?.Id == "police");
    }

    private static void Fill(TestHouse house) => Put(house, database => database.AddRange(
        new Responsibility { Duty = Duty.Director, PersonName = "院長 田中", Phone = "内線100" }, new Vendor { Name = "見本保守", Phone = "0120-000-000", NightPhone = "090-0000-0000" }));

    private static IReadOnlyList<ContactLine> Read(TestHouse house)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        return house.WithDatabase(database => ContactBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    private static (DateOnly?, DateOnly?) Tested(TestHouse house) => house.WithDatabase(database => (database.Vendors.Single().PhoneTestedOn, database.Vendors.Single().NightPhoneTestedOn));

    private static async Task CallAsync(TestHouse house, Guid vendor, bool byNight, bool answered)
    {
        using var scope = house.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>();
        database.Actor = house.Actor;
        Assert.Null(await scope.ServiceProvider.GetRequiredService<RecordCall>().HandleAsync(vendor.ToString("N"), byNight, answered, TestContext.Current.CancellationToken));
    }
}
