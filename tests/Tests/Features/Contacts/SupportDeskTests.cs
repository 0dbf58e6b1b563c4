using System.Net;
using Mimamori.Features.Contacts;
using Mimamori.Features.Contacts.Desk;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.People;
using Mimamori.Features.Reporting;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Contacts;

public sealed class SupportDeskTests : FactTest
{
    [Fact]
    public void The_file_keeps_to_its_schema() => Assert.Empty(JsonSchema.Faults(Repository.Read("content/support-desk.schema.json"), Repository.Read("content/support-desk.yaml")));

    [Theory]
    [InlineData(20, 30, true)]  // 05:30 in Japan
    [InlineData(1, 0, false)]   // 10:00
    public async Task Before_six_it_says_when_it_opens_and_who_is_reachable_now(int hour, int minute, bool isShut)
    {
        Clock.Utc = new DateTime(2026, 11, 22, hour, minute, 0, DateTimeKind.Utc);
        await using var house = await OpenAsync();
        Put(house, database => database.AddRange(new Responsibility { Duty = Duty.Director, PersonName = "院長 田中", NightPhone = "090-1111-2222" }, new OutsideBody { Key = SupportDesk.Body, Name = "医師会の窓口", Phone = "0120-000-000", Hours = "06:00-21:00" }));
        var page = WebUtility.HtmlDecode(await house.PageAsync("/contacts/desk"));

        Assert.Equal(isShut, page.Contains("06:00 から受付", StringComparison.Ordinal));
        Assert.Equal(isShut, page.Contains("090-1111-2222", StringComparison.Ordinal));
        foreach (var data in SupportDesk.Here.Data)
            Assert.Contains(data.Ja, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Amounts_and_a_printed_number_are_never_said_as_sure()
    {
        await using var house = await OpenAsync();
        var page = WebUtility.HtmlDecode(await house.PageAsync("/contacts/desk"));

        Assert.Contains("2024-09", page, StringComparison.Ordinal);
        Assert.Contains("要確認：2022-12 の印刷物では", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:0120", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_carries_the_report_and_no_free_words_in_which_a_patient_may_stand()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Add(new Report { Sign = "printer", PlaceText = "3階東", Line = "患者 山本さんの横のプリンター", At = Clock.Utc, Way = ReportWay.Phone, Extent = Extent.Several, SignYes = YesNo.Unknown, Happening = Happening.Now, Patients = PatientEffect.None, Receipt = "ABC234", FormId = Guid.CreateVersion7() }));
        var sheet = WebUtility.HtmlDecode(await house.PageAsync("/print/contacts/desk"));

        Assert.Contains("3階東", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("山本", sheet, StringComparison.Ordinal);
        Assert.Contains("患者さんの名前や番号は書きません", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_emergency_the_support_money_is_a_task_and_not_for_a_sample()
    {
        await using var house = await OpenAsync();
        Assert.Null(await TaskAsync(house, SupportDesk.MoneyAsync));
        Put(house, database => database.Emergencies.Add(new Emergency { What = "止まった", ProposedAt = Clock.Utc, ProposedBy = "山田", DeclaredAt = Clock.Utc, DeclaredBy = "山田", EndedAt = Clock.Utc }));

        Assert.Equal("/contacts/desk#money", (await TaskAsync(house, SupportDesk.MoneyAsync))!.Href);
        Clock.Utc = Clock.Utc.AddDays(31);
        Assert.Null(await TaskAsync(house, SupportDesk.MoneyAsync));
    }
}
