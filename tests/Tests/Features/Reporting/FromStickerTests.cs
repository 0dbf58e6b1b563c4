using System.Net;
using Mimamori.Features.Vendors;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>From a machine's sticker to its report without a sign-in, and from the report to the vendor with the machine's row.</summary>
public sealed class FromStickerTests
{
    [Fact]
    public async Task Whoever_scans_a_sticker_and_is_not_signed_in_reports_that_machine()
    {
        await using var house = await ReportHouse.OpenAsync();

        var asked = WebUtility.HtmlDecode(await house.Nurse.GetStringAsync("/s/101", TestContext.Current.CancellationToken));
        Assert.Contains("href=\"/report?device=101\"", asked);
        await house.ReportAsync("printer", "One", "now", ("device", "101"));

        var report = Assert.Single(house.Reports);
        Assert.Equal("機器101", house.With(database => database.Assets.Single(asset => asset.Id == report.AssetId).Name));
    }

    [Fact]
    public async Task The_vendor_is_asked_with_the_row_and_without_a_word_of_who_told_it()
    {
        await using var house = await ReportHouse.OpenAsync();
        house.With(database =>
        {
            var device = database.Assets.Single(asset => asset.Number == "101");
            var vendor = database.Vendors.Add(new Vendor { Name = "見本保守", Phone = "0120-000-000", Mail = "desk@example.com" }).Entity;
            (device.SerialNumber, device.MaintainerId) = ("SN-4711", vendor.Id);
            return database.SaveChanges();
        });
        await house.ReportAsync("printer", "One", "now", ("device", "101"), ("reporter", "看護師 佐藤"), ("line", "患者さんの名前が出た"));

        var page = WebUtility.HtmlDecode(await house.House.Client.GetStringAsync($"/reports/{house.Reports[0].Id}", TestContext.Current.CancellationToken));

        var card = page[page.IndexOf("id=\"vendor\"", StringComparison.Ordinal)..page.IndexOf("id=\"steps\"", StringComparison.Ordinal)];
        Assert.Contains("SN-4711", card);
        Assert.Contains("0120-000-000", card);
        Assert.Contains("mailto:desk@example.com", card);
        Assert.DoesNotContain("佐藤", card);
        Assert.DoesNotContain("患者さんの名前", card);
    }
}
