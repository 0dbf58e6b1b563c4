using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Reporting;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>The receiver's page (journey c), and the pad typed in afterwards.</summary>
public sealed class PhoneTests
{
    [Fact]
    public async Task The_words_to_say_follow_the_device()
    {
        await using var house = await ReportHouse.OpenAsync();
        async Task<string> SayAsync(string device) => await (await house.House.Client.GetAsync($"/reports/phone?patients=None&device={device}", TestContext.Current.CancellationToken)).TextAsync();

        Assert.Contains("患者さんのそばにいてください。MEを呼びます", await SayAsync("103"));
        Assert.Contains("患者さんのそばにいてください。MEを呼びます", await SayAsync("104"));
        Assert.Contains("線は抜かないでください", await SayAsync("105"));
        Assert.Contains("LANの線を抜いてよい機器です", await SayAsync("101"));
        foreach (var device in new[] { "102", "103", "104", "105", "106", "none", "" })
            Assert.DoesNotContain("抜いてよい機器です", await SayAsync(device));
    }

    [Fact]
    public async Task A_call_becomes_a_report_with_its_receiver_and_a_call_list_with_minutes()
    {
        await using var house = await ReportHouse.OpenAsync();

        var page = await TakeAsync(house, "103", "silent", "One");

        var report = Assert.Single(house.Reports);
        Assert.Equal((ReportWay.Phone, "山田 花子", "silent", PatientEffect.Affected), (report.Way, report.TakenBy, report.Sign, report.Patients));
        var text = await page.TextAsync();
        Assert.Contains("患者さんを先に見ます", text);
        Assert.Contains("臨床工学技士（ME）", text);

        await house.House.PostAsync($"/reports/phone/{report.Id}", $"/reports/phone/{report.Id}/called", ("reached", "no"));
        var note = house.With(database => database.ReportNotes.Single());
        Assert.Equal((NoteKind.NotReached, report.Id), (note.Kind, note.ReportId));
    }

    [Fact]
    public async Task Two_alike_within_half_an_hour_ask_the_duty_officer_and_one_press_decides()
    {
        var clock = new MovableClock();
        await using var house = await ReportHouse.OpenAsync(clock);
        await TakeAsync(house, "101", "reboot", "One");
        clock.Move(TimeSpan.FromMinutes(29));
        Assert.Contains("30分以内に、似た報告が2件あります", await (await TakeAsync(house, "102", "reboot", "One")).TextAsync());

        Assert.Contains("30分以内に、似た報告が2件あります", await (await house.House.Client.GetAsync("/", TestContext.Current.CancellationToken)).TextAsync());
        await house.House.PostAsync("/reports", "/reports/suspect", ("suspected", "yes"));

        Assert.All(house.Reports, report => Assert.True(report.IsSuspected));
        Assert.DoesNotContain("似た報告が", await (await house.House.Client.GetAsync("/reports", TestContext.Current.CancellationToken)).TextAsync());
    }

    [Theory]
    [InlineData("102", "reboot", 31)]
    [InlineData("101", "reboot", 5)]
    [InlineData("102", "printer", 5)]
    public async Task One_machine_another_sign_or_a_later_hour_is_not_alike(string device, string sign, int minutes)
    {
        var clock = new MovableClock();
        await using var house = await ReportHouse.OpenAsync(clock);
        await TakeAsync(house, "101", "reboot", "One");
        clock.Move(TimeSpan.FromMinutes(minutes));

        Assert.DoesNotContain("似た報告が", await (await TakeAsync(house, device, sign, "One")).TextAsync());
    }

    [Fact]
    public async Task A_sheet_of_the_pad_counts_from_when_it_was_written()
    {
        await using var house = await ReportHouse.OpenAsync();

        await house.House.PostAsync("/reports/paper", "/reports/paper/add", ("on", "2026-11-20"), ("time", "３:20"), ("patients", "None"), ("where", "3階東病棟の詰所"), ("sign", "４"), ("extent", "Several"), ("situation", "over"), ("touched", "No"));

        var report = Assert.Single(house.Reports);
        Assert.Equal((ReportWay.Paper, "reboot", Extent.Several, YesNo.No, true), (report.Way, report.Sign, report.Extent, report.Touched, report.IsAnonymous));
        Assert.Equal(new DateTime(2026, 11, 20, 3, 20, 0), report.When.ToLocalTime());
    }

    [Fact]
    public async Task Ward_staff_take_calls_and_see_where_reports_are_but_not_what_they_say()
    {
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("mail", "No", "over", ("line", "ひみつのひとこと"));
        using var staff = await Person.JoinAsync(house.House, "staff", "受付 鈴木", Role.Staff, "nagai nagai kasa no uta");

        Assert.Equal("/reports/phone", await staff.LandsAsync("/reports/phone"));
        var where = await (await staff.GetAsync("/reports/where")).TextAsync();
        Assert.Contains("第1報が届いた", where);
        Assert.DoesNotContain("ひみつのひとこと", where);
        Assert.NotEqual("/reports", await staff.LandsAsync("/reports"));
    }

    private static async Task<HttpResponseMessage> TakeAsync(ReportHouse house, string device, string sign, string extent) =>
        await house.House.PostAsync($"/reports/phone?patients=Affected&device={device}", "/reports/phone/take", ("sign", sign), ("extent", extent), ("situation", "now"), ("touched", "No"));
}
