using System.Net;
using Mimamori.Features.Reporting;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>A sign told without signing in.</summary>
public sealed class SendTests
{
    [Fact]
    public async Task Four_pages_lead_to_a_report_that_is_thanked_for()
    {
        await using var house = await ReportHouse.OpenAsync();

        Assert.Contains("/report/WARD3E?sign=printer", await TextAsync(house, "/report/WARD3E"));
        Assert.Contains("extent=Several", await TextAsync(house, "/report/WARD3E?sign=printer"));
        Assert.Contains("situation=now-safe", await TextAsync(house, "/report/WARD3E?sign=printer&extent=Several"));
        var thanks = await house.ReportAsync("printer", "Several", "now-safe", ("line", "英文が出ている"), ("callback", "3201"));

        Assert.StartsWith("/report/done/", thanks.Path());
        Assert.Contains("報告ありがとうございました", await thanks.TextAsync());
        var report = Assert.Single(house.Reports);
        Assert.Equal(("printer", Extent.Several, Happening.Now, PatientEffect.None, (Guid?)house.PlaceId, "英文が出ている", "3201", ReportWay.Web),
            (report.Sign, report.Extent, report.Happening, report.Patients, report.PlaceId, report.Line, report.CallBack, report.Way));
    }

    [Fact]
    public async Task The_same_form_twice_is_one_report()
    {
        await using var house = await ReportHouse.OpenAsync();
        var page = await TextAsync(house, "/report/WARD3E?sign=files&extent=One&situation=now");
        var fields = HtmlForm.Find(page, "/report/send").Hidden.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();

        var first = await house.Nurse.PostAsync("/report/send", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
        var second = await house.Nurse.PostAsync("/report/send", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

        Assert.Equal(first.Path(), second.Path());
        Assert.Single(house.Reports);
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_browser_but_a_page_elsewhere_may_not_send_it_here()
    {
        await using var house = await ReportHouse.OpenAsync();
        async Task<HttpStatusCode> PostAsync(string header, string value)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/report/send") { Content = new FormUrlEncodedContent([KeyValuePair.Create("sign", "files"), KeyValuePair.Create("code", "ward-3e")]) };
            request.Headers.Add(header, value);
            using var bare = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = house.Nurse.BaseAddress };
            return (await bare.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("Origin", "http://elsewhere.example"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("Sec-Fetch-Site", "cross-site"));
        Assert.Empty(house.Reports);
        Assert.Equal(HttpStatusCode.Found, await PostAsync("Origin", house.Nurse.BaseAddress!.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.Found, await PostAsync("X-Nothing", "at all"));
        Assert.Equal(2, house.Reports.Count);
    }

    [Fact]
    public async Task A_device_is_known_by_its_sticker_however_it_is_typed_and_lends_its_place()
    {
        await using var house = await ReportHouse.OpenAsync();

        await house.ReportAsync("files", "One", "now", ("device", "１０２"));
        await house.ReportAsync("files", "One", "now", ("device", "999"));

        Assert.Equal(house.With(database => database.Assets.Single(asset => asset.Number == "102").Id), house.Reports[0].AssetId);
        Assert.Equal((null, "999"), (house.Reports[1].AssetId, house.Reports[1].DeviceNumber));
    }

    [Fact]
    public async Task Whatever_is_typed_is_taken()
    {
        await using var house = await ReportHouse.OpenAsync();
        using var post = new FormUrlEncodedContent([KeyValuePair.Create("code", "WARD3E"), KeyValuePair.Create("sign", "no such sign"), KeyValuePair.Create("situation", "?"), KeyValuePair.Create("extent", "99"), KeyValuePair.Create("form", "x"), KeyValuePair.Create("line", new string('あ', 5000))]);

        Assert.StartsWith("/report/done/", (await house.Nurse.PostAsync("/report/send", post, TestContext.Current.CancellationToken)).Path());

        var report = Assert.Single(house.Reports);
        Assert.Equal(("other", Happening.Now, Extent.Unknown, ReportTable.LineMax), (report.Sign, report.Happening, report.Extent, report.Line!.Length));
    }

    [Fact]
    public async Task Two_houses_on_one_server_are_told_apart_by_the_poster()
    {
        await using var house = await ReportHouse.OpenAsync();
        house.With(database =>
        {
            database.Institutions.Add(new Mimamori.Features.Institutions.Institution { Name = "となりの診療所", Kind = Mimamori.Features.Institutions.InstitutionKind.Clinic });
            return database.SaveChanges();
        });

        var page = await TextAsync(house, "/report");
        Assert.Contains("name=\"code\"", page);
        Assert.DoesNotContain("となりの診療所", page);
        Assert.Contains("3階東病棟", await TextAsync(house, "/report?code=ward-3e"));
    }

    [Fact]
    public async Task The_receipt_opens_what_to_do_and_nothing_that_was_written()
    {
        await using var house = await ReportHouse.OpenAsync();
        var thanks = await house.ReportAsync("mail", "Yes", "over", ("line", "ひみつのひとこと"), ("reporter", "看護師 佐藤"));

        var page = await TextAsync(house, thanks.Path());

        Assert.Contains("パスワードを変えます", page);
        Assert.DoesNotContain("ひみつのひとこと", page);
        Assert.DoesNotContain("佐藤", page);
        Assert.Contains("受付番号が見つかりません", await TextAsync(house, "/report/done/QQQQQQQQQQ"));
    }

    private static async Task<string> TextAsync(ReportHouse house, string path) =>
        WebUtility.HtmlDecode(await house.Nurse.GetStringAsync(path, TestContext.Current.CancellationToken));
}
