using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.Home;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.People;
using Mimamori.Features.People.Access;
using Mimamori.Features.Stopped;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.EmergencyMode;

public sealed class EmergencyTests : FactTest
{
    [Theory]
    [InlineData(Role.Director, true, true)]
    [InlineData(Role.SystemSafetyOfficer, true, true)]
    [InlineData(Role.Operator, true, true)]
    [InlineData(Role.Staff, false, true)]
    public void The_director_or_a_deputy_declares_and_anybody_proposes(Role role, bool declares, bool proposes)
    {
        Assert.Equal(declares, AccessMatrix.Allows(new Asker(role), "POST", "/emergency/declare"));
        Assert.Equal(proposes, AccessMatrix.Allows(new Asker(role), "POST", "/emergency/propose"));
    }

    [Fact]
    public async Task One_board_runs_at_a_time_and_stands_beside_a_report()
    {
        await using var house = await OpenAsync();
        var first = await DeclareAsync(house);
        await RunAsync(house, run => run.OpenAsync("もう一つ", null, true, "院長", default));

        var emergency = house.WithDatabase(database => database.Emergencies.Single());
        Assert.Equal((first, house.WithDatabase(database => database.Reports.Single().Id)), (emergency.Id, emergency.ReportId!.Value));
        Assert.Equal(Urgency.Now, (await TaskAsync(house, EmergencyFeature.NowAsync))!.Urgency);
    }

    [Fact]
    public async Task Whoever_presses_for_the_director_says_whose_word_it_is()
    {
        await using var house = await OpenAsync();
        Assert.Equal(Role.Operator, house.Actor.Role);

        Assert.Contains("だれの判断", await RunAsync(house, run => run.OpenAsync("止まった", null, true, " ", default)));
        Assert.Empty(house.WithDatabase(database => database.Emergencies.ToList()));
        Assert.Null(await RunAsync(house, run => run.OpenAsync("止まった", null, true, "院長 田中", default)));

        Assert.Equal(("院長 田中", true), (house.WithDatabase(database => database.Emergencies.Single()).OnWordOf, house.WithDatabase(database => database.Emergencies.Single()).IsRunning));
    }

    [Fact]
    public async Task Two_who_press_in_the_same_second_have_one_board()
    {
        await using var house = await OpenAsync();
        Emergency Board() => new() { What = "止まった", ProposedAt = Clock.Utc, ProposedBy = "山田" };
        Put(house, database => database.Emergencies.Add(Board()));

        Assert.Throws<DbUpdateException>(() => Put(house, database => database.Emergencies.Add(Board())));
        Put(house, database => database.Emergencies.Single().DroppedAt = Clock.Utc);
        Put(house, database => database.Emergencies.Add(Board()));
    }

    /// <summary>Somebody adds a vendor meanwhile, and every number below it moves: the tick stays with whom it was meant for.</summary>
    [Fact]
    public async Task A_call_is_ticked_at_the_line_it_was_meant_for()
    {
        await using var house = await OpenAsync();
        var vendor = new Vendor { Name = "見本保守", Phone = "1" };
        Put(house, database => database.Vendors.Add(vendor));
        var id = await DeclareAsync(house);
        Put(house, database => database.Vendors.Add(new Vendor { Name = "あたらしい", Phone = "2" }));

        Assert.Null(await RunAsync(house, run => run.CallAsync(id, vendor.Id.ToString("N"), true, default)));
        Assert.Null(await RunAsync(house, run => run.CallAsync(id, "jma", false, default)));
        Assert.NotNull(await RunAsync(house, run => run.CallAsync(id, "nobody", false, default)));

        Assert.Contains("見本保守", Entries(house)[0].Text);
        Assert.Equal([EntryKind.Reached, EntryKind.NotReached], Entries(house).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task The_way_to_the_copies_comes_first_then_lines_then_borders()
    {
        await using var house = await OpenAsync();
        Steps(house);
        var board = await house.PageAsync($"/emergency/{await DeclareAsync(house)}");

        var order = new[] { "控えのNAS", "保守の線", "検査室の境" }.Select(name => board.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.All(order, at => Assert.True(at > 0));
        Assert.Equal(order.Order(), order);
        Assert.True(board.IndexOf("id=\"safe\"", StringComparison.Ordinal) < board.IndexOf("id=\"pull\"", StringComparison.Ordinal));
        Assert.Contains("お金を払わない", board);
    }

    [Fact]
    public async Task A_pull_is_a_line_with_its_minute_and_a_slip_is_a_further_line()
    {
        await using var house = await OpenAsync();
        Steps(house);
        var id = await DeclareAsync(house);
        var step = house.WithDatabase(database => database.PullSteps.Single(row => row.Name == "控えのNAS").Id);

        await RunAsync(house, run => run.PullAsync(id, step.ToString(), null, false, default));
        Clock.Utc = Clock.Utc.AddMinutes(3);
        await RunAsync(house, run => run.PullAsync(id, step.ToString(), null, true, default));

        Assert.Equal([EntryKind.Pulled, EntryKind.PutBack], Entries(house).Select(entry => entry.Kind));
        Assert.Equal(EntryKind.PutBack, house.WithDatabase(database => database.Emergencies.Include(row => row.Entries).Single().Last(step.ToString("N"))!.Kind));
    }

    [Fact]
    public async Task Behind_a_patients_device_clinical_engineering_is_asked_by_name()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            var box = new Asset { Kind = "switch", Name = "3階スイッチ" };
            database.AddRange(box, new Asset { Kind = "patient-monitor", Name = "モニタ", ConnectedTo = "3階スイッチ" });
            database.PullSteps.Add(new PullStep { Stage = PullStage.ZoneBorder, Position = 1, Name = "3階の境", NodeId = box.Id.ToString() });
        });
        var id = await DeclareAsync(house);
        var step = house.WithDatabase(database => database.PullSteps.Single().Id.ToString());
        Assert.Contains("患者さんの機器があります", await house.PageAsync($"/emergency/{id}"));

        Assert.Contains("臨床工学", await RunAsync(house, run => run.PullAsync(id, step, " ", false, default)));
        Assert.Empty(Entries(house));
        Assert.Null(await RunAsync(house, run => run.PullAsync(id, step, "田中", false, default)));
        Assert.Contains("臨床工学：田中", Entries(house).Single().Text);
    }

    [Fact]
    public async Task Nothing_is_set_up_anew_before_what_happened_is_kept()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.Add(new CareSystem { Name = "電子カルテ", RestoreRank = 1 }));
        var id = await DeclareAsync(house);
        var system = house.WithDatabase(database => database.CareSystems.Single().Id.ToString());

        Assert.Contains("先に、記録", await RunAsync(house, run => run.RestoreAsync(id, system, false, default)));
        Assert.Null(await RunAsync(house, run => run.RestoreAsync(id, system, true, default)));

        Assert.Equal(EntryKind.Restored, Entries(house).Single().Kind);
    }

    [Fact]
    public async Task The_ward_with_the_three_missing_sheets_is_named()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.PaperForms.Add(new PaperForm { Letter = "A", Title = "経過記録" }));
        var id = await DeclareAsync(house);
        var form = house.WithDatabase(database => database.PaperForms.Single().Id.ToString());

        foreach (var (ward, count, back) in new[] { ("3階東", "60", false), ("外来", "40", false), ("3階東", "57", true), ("外来", "４０", true) })
            Assert.Null(await RunAsync(house, run => run.PaperAsync(id, form, ward, count, back, default)));
        Assert.NotNull(await RunAsync(house, run => run.PaperAsync(id, form, "外来", "0", true, default)));

        var page = await house.PageAsync($"/emergency/{id}");
        Assert.Contains("▲ 3", page);
        Assert.True(page.IndexOf("経過記録　3階東", StringComparison.Ordinal) < page.IndexOf("経過記録　外来", StringComparison.Ordinal));
    }

    /// <summary>05:30 in Japan: who can answer stands first, the desk that is shut says when it opens.</summary>
    [Fact]
    public async Task At_half_past_five_those_who_answer_come_first()
    {
        Clock.Utc = new DateTime(2026, 11, 22, 20, 30, 0, DateTimeKind.Utc);
        await using var house = await OpenAsync();
        Put(house, database => database.Vendors.Add(new Vendor { Name = "見本保守", Phone = "0120-000-000", NightPhone = "090-0000-0000" }));

        var page = await house.PageAsync($"/emergency/{await DeclareAsync(house)}");

        var (now, later) = (page.IndexOf("いまかける所", StringComparison.Ordinal), page.IndexOf("いまは出ない", StringComparison.Ordinal));
        Assert.InRange(page.IndexOf("見本保守", StringComparison.Ordinal), now, later);
        Assert.True(page.IndexOf("06:00 から受付", StringComparison.Ordinal) > later);
    }

    [Fact]
    public async Task What_has_ended_takes_no_more_lines_and_leads_to_why()
    {
        await using var house = await OpenAsync();
        var id = await DeclareAsync(house);
        await RunAsync(house, run => run.SayAsync(id, "3台止まった", default));
        Assert.Contains("3台止まった", await house.PageAsync($"/print/emergency?id={id}"));

        await house.PostAsync($"/emergency/{id}", $"/emergency/{id}/end");

        Assert.NotNull(await RunAsync(house, run => run.SayAsync(id, "あとから", default)));
        Assert.Single(Entries(house));
        Assert.Contains($"/reports/{house.WithDatabase(database => database.Reports.Single().Id)}/analysis", await house.PageAsync($"/emergency/{id}"));
        Assert.Null(await TaskAsync(house, EmergencyFeature.NowAsync));
    }

    [Fact]
    public async Task The_notices_speak_three_languages_and_say_nothing_about_anybody()
    {
        await using var house = await OpenAsync();

        var page = WebUtility.HtmlDecode(await house.PageAsync("/print/emergency/notices"));

        foreach (var word in new[] { "お薬手帳", "medicine notebook", "用药手册", "紙で運用" })
            Assert.Contains(word, page);
    }

    [Fact]
    public async Task Every_page_says_so_while_it_runs_and_afterwards_the_committees_page_does()
    {
        await using var house = await OpenAsync();
        var id = await DeclareAsync(house);
        Assert.Contains("emergency-now", await house.PageAsync("/ledger"));
        Assert.DoesNotContain("emergency-now", await house.PageAsync($"/emergency/{id}"));

        await house.PostAsync($"/emergency/{id}", $"/emergency/{id}/end");
        Assert.DoesNotContain("emergency-now", await house.PageAsync("/ledger"));
        Assert.Contains("何台も止まった（時系列 0行）", WebUtility.HtmlDecode(await house.PageAsync("/committee?month=2026-11")));
    }

    [Fact]
    public async Task A_vendor_brings_back_one_system_after_another()
    {
        await using var house = await OpenAsync();
        var vendor = new Vendor { Name = "見本システム" };
        Put(house, database => database.AddRange(vendor, new CareSystem { Name = "検査", RestoreRank = 2, VendorId = vendor.Id }, new CareSystem { Name = "電子カルテ", RestoreRank = 1, VendorId = vendor.Id }, new CareSystem { Name = "給食", RestoreRank = 3 }));
        var id = await DeclareAsync(house);

        Assert.Contains("見本システムは、先に「電子カルテ」", WebUtility.HtmlDecode(await house.PageAsync($"/emergency/{id}")));
        await house.PostAsync($"/emergency/{id}", $"/emergency/{id}/restore", ("kept", "yes"));
        Assert.DoesNotContain("先に「電子カルテ」", WebUtility.HtmlDecode(await house.PageAsync($"/emergency/{id}")));
    }

    private static void Steps(TestHouse house) => Put(house, database => database.PullSteps.AddRange(
        new PullStep { Stage = PullStage.ZoneBorder, Position = 1, Name = "検査室の境" }, new PullStep { Stage = PullStage.OutsideLine, Position = 1, Name = "保守の線", WhoPulls = "当直" }, new PullStep { Stage = PullStage.Backup, Position = 1, Name = "控えのNAS" }));

    private static async Task<Guid> DeclareAsync(TestHouse house)
    {
        await RunAsync(house, run => run.OpenAsync("何台も止まった", null, true, "院長", default));
        return house.WithDatabase(database => database.Emergencies.Single().Id);
    }

    private static List<EmergencyEntry> Entries(TestHouse house) => house.WithDatabase(database => database.Set<EmergencyEntry>().OrderBy(entry => entry.At).ToList());

    private static Task<string?> RunAsync<T>(TestHouse house, Func<RunEmergency, Task<Mimamori.Ui.Result<T>>> step) => RunAsync(house, async run => (await step(run)).Problem);

    private static async Task<string?> RunAsync(TestHouse house, Func<RunEmergency, Task<Mimamori.Ui.Problem?>> step)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>().Actor = house.Actor;
        return (await step(scope.ServiceProvider.GetRequiredService<RunEmergency>()))?.Sentence;
    }
}
