using System.Globalization;
using Microsoft.Playwright;
using Mimamori.Features.Reporting;

namespace Mimamori.Browser;

/// <summary>The safety manager's way (practice notes 2.6): from the morning list over level, second report, committee and measure to the committee's page, whose figures open the report again.</summary>
public sealed class ManagerFlowTests
{
    [Fact]
    public async Task A_report_of_the_night_reaches_the_committees_page_and_its_figures_lead_back_to_it()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var today = house.House.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));
        house.House.WithDatabase(database =>
        {
            database.Reports.Add(new Report { Receipt = "TEST234567", FormId = Guid.CreateVersion7(), At = database.Now, Way = ReportWay.Web, Sign = "fake-support", Extent = Extent.One, Happening = Happening.Over, Patients = PatientEffect.None });
            return database.SaveChanges();
        });
        var hand = new ClickCounter(await house.NewPageAsync());

        await hand.OpenAsync();
        await hand.ClickAsync("nav a[href='/reports']");
        await hand.ClickAsync("a.morning-row");
        var report = hand.Page.Url;
        await hand.ClickAsync("form[action$='/level'] button");
        await hand.TypeAsync("#of", "3階東の主任");
        await hand.ClickAsync("form[action$='/ask'] button");
        await hand.TypeAsync("#what", "警告の番号に電話しそうになった");
        await hand.ClickAsync("form[action$='/second'] button");
        await hand.Page.Locator("details:has(#decision) summary").ClickAsync();
        await hand.TypeAsync("#on", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await hand.TypeAsync("#decision", "ニュースにする");
        await hand.ClickAsync("form[action$='/committee'] button");
        await hand.ClickAsync("a[href$='/analysis']");
        await hand.TypeAsync("#why-1", "夜は聞く人がいない");
        await hand.ClickAsync("form[action$='/analysis/save'] button");
        await hand.TypeAsync("#what", "電話の横に、かける番号を貼る");
        await hand.ClickAsync("input[name=kind][value=Machine]");
        await hand.ClickAsync("form[action$='/measures'] button");

        await hand.ClickAsync("nav a[href='/committee']");
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("ニュースにする");
        await hand.Page.Locator("details", new PageLocatorOptions { HasText = "報告" }).First.Locator("summary").ClickAsync();
        await hand.ClickAsync($"main a[href='{new Uri(report).AbsolutePath}']");
        Assert.Equal(report, hand.Page.Url);
    }
}
