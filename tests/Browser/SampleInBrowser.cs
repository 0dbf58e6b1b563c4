using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Checklists.Guideline.Duties;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Discovery;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Improving;
using Mimamori.Features.Inspections;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Rhythm;
using Mimamori.Features.Sensors;
using Mimamori.Features.TakeOut;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Tests.Features.Checklists.Official;
using Mimamori.Tests.Features.EvidenceStore;

namespace Mimamori.Browser;

/// <summary>One house with the sample hospital opened and its clear matches joined, shared by the tests that only look.</summary>
public sealed class SampleInBrowser : IAsyncLifetime
{
    private readonly Dictionary<(string, int), IPage> _pages = [];

    public BrowserHouse House { get; private set; } = null!;

    /// <summary>Every page there is; words in braces, such as {asset}, stand for one of the sample's.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "/", "/discovery", "/discovery/imports/{import}", "/discovery/drops/{drop}", "/discovery/guide", "/discovery/collector", "/discovery/sensors", "/discovery/sensors/{sensor}",
        "/checklist/official", "/checklist/official/{form}", "/checklist/r7-med/change", "/checklist/contradictions", "/inspections", "/inspections/{inspection}", "/reports/{report}/analysis", "/reports/{report}/analysis?depth=Forty", "/reports/{report}/analysis?depth=TwoHours", "/measures?show=all", "/measures/{measure}", "/committee", "/print/committee", "/news", "/news/{news}", "/print/news?id={news}", "/print/study?id={news}", "/director", "/print/director", "/guideline", "/guideline/duties", "/bcp-table", "/print/bcp-table", "/evidence/bcp-1-1", "/care-systems/{system}/disclosure", "/files/{picture}/hide", "/inspections/earnings", "/evidence", "/evidence/restore-test", "/sort-out", "/sort-out/ledger-only", "/sort-out/differs",
        "/sort-out/groups", "/sort-out/groups?by=zone", "/sort-out/add?by=kind&group=vpn-gateway", "/sort-out/outside", "/sort-out/findings", "/discovery/kinds", "/print/still-there", "/print/outside-questions",
        "/ledger", "/ledger?depth=3", "/ledger/new", "/ledger/{asset}", "/ledger/{asset}/edit", "/ledger/import", "/ledger/export", "/ledger/decisions",
        "/map", "/map?zone=none", "/map?q=CT01", "/map?tonight=1", "/map?arrange=1", "/map/places", "/map/places?arrange=1", "/map/order", "/map/order/{step}", "/lines", "/lines/{line}",
        "/remote", "/remote?tonight=1", "/remote/sessions", "/remote/{way}", "/services", "/services/new", "/data-out", "/drills", "/drills/{drill}", "/print/drills?id={drill}", "/print/drills/record", "/emergency", "/emergency/{emergency}", "/print/emergency?id={emergency}", "/print/emergency/notices", "/cases", "/cases/handa", "/cases/osaka", "/training", "/training/module/signs", "/training/module/signs?answers=10101", "/training/materials", "/training/materials/new", "/print/training", "/contacts/desk", "/print/contacts/desk", "/print/contacts/question", "/kit", "/print/red-folder", "/print/red-folder/first-hour", "/print/red-folder/clocks", "/stopped", "/stopped/{system}", "/stopped/forms", "/stopped/forms/new", "/print/stopped", "/print/stopped?id={system}", "/print/stopped/forms", "/contacts/calls", "/contacts/outside", "/contacts/outside/new?key=jma", "/rules", "/rules/new", "/rules/{rule}", "/rules/{rule}/edit", "/take-out", "/take-out?item=M-01", "/take-out?item=M-02", "/take-out/items", "/take-out/items/new", "/take-out/history", "/take-out/runs", "/take-out/disposals", "/take-out/losses", "/take-out/losses/new", "/take-out/losses/{loss}", "/information", "/information/new", "/leaving", "/leaving?name=事務長",
        "/care-systems", "/vendors", "/places", "/contacts",
        "/checklist", "/checklist/r7-med/r7-med-2-1", "/checklist/r7-med/r7-med-2-4", "/checklist/r7-med", "/help", "/help?q=NAS", "/health", "/activity", "/activity/seal", "/print/log-slip", "/backup",
        "/start", "/start/house", "/start/questions", "/start/questions/outside-lab?change=1", "/start/add/outside", "/start/people", "/start/guideline", "/start/guideline/result",
        "/start/services", "/start/topology", "/start/done", "/house",
        "/print/ledger", "/print/lines", "/print/remote", "/print/services", "/print/data-out", "/print/rules", "/print/rules?id={rule}", "/print/rules/signatures?id={rule}", "/print/take-out", "/print/take-out/items", "/print/take-out/disposals", "/print/take-out/labels", "/print/take-out/found-usb", "/print/take-out/losses/{loss}", "/print/information", "/print/leaving?name=事務長",
        "/print/set", "/print/all", "/print/ask?topic=bg", "/print/ward-card",
        "/print/contacts", "/print/checklist/r7-med", "/print/map", "/print/map?drawing=places", "/print/pull-order", "/print/cable-stickers", "/sign-in", "/problem?status=404",
        "/print/collector-guide", "/print/mirror-letter",
        "/walk", "/walk/stickers", "/walk/enter", "/walk/enter-one", "/walk/this-terminal", "/walk/swap/{asset}", "/s/9999",
        "/print/walk-sheet", "/print/stickers?row={asset}",
        "/sign-in/break-glass", "/me", "/me/password", "/me/app", "/me/pin", "/people", "/people/new", "/people/{person}", "/people/terminals", "/print/codes", "/who-may", "/print/who-may", "/print/staff-notice", "/print/backup-passphrase",
        "/open", "/trust", "/report", "/report?sign=printer", "/report?sign=mail", "/report?sign=printer&extent=One", "/report?sign=printer&extent=One&situation=over", "/report/done/none", "/reports", "/reports/{report}", "/reports/phone", "/reports/phone?patients=None&device=1", "/reports/phone/{report}", "/reports/paper", "/reports/where", "/reports/posters",
        "/print/reports", "/print/reports/call/{report}", "/print/report-poster", "/print/report-poster?size=a5", "/print/report-cards/wall", "/print/report-cards/signs", "/print/report-cards/wallet", "/print/report-cards/kyt", "/print/report-pad", "/over-https", "/print/poster", "/shared", "/shared/more",
    ];

    public async ValueTask InitializeAsync()
    {
        House = await BrowserHouse.OpenAsync();
        var page = await PageAsync("ja", 1280);
        await page.Locator("form[action='/sample/open'] button").ClickAsync();
        await page.ArriveAsync(House.Address + "/discovery");
        await WaitForImportsAsync();
        for (var join = await ClearMatchesAsync(page); await join.CountAsync() > 0; join = await ClearMatchesAsync(page))
            await join.ClickAsync();
        Plant();
        await page.GotoAsync("/map/order");
        await page.Locator("form[action='/map/order/take-over'] button").ClickAsync();
    }

    /// <summary>What the sample does not bring: a visit, proofs, a form of an earlier year with an answer, and a sensor.</summary>
    private void Plant() => House.House.WithDatabase(database =>
    {
        database.Actor = database.Actor with { InstitutionId = SampleId!.Value };
        var today = DateOnly.FromDateTime(database.Now.ToLocalTime());
        var layout = FormFinder.Find(OldForm).Value!;
        database.OfficialForms.Add(new OfficialForm
        {
            FileName = "令和5年度.xlsx", Sha256 = "0", Workbook = OldForm, Title = layout.Title, FiscalYear = layout.FiscalYear, IsForVendors = false, At = database.Now, By = "山田",
            Items = [.. layout.Rows.Select((row, place) => new OfficialItem { Place = place, RowKey = row.Key, Words = row.Words, Number = row.Number, Section = row.Section, Text = row.Text, Scope = row.Scope, Topic = TopicGuess.Of(row.Section, row.Text).Topic, IsSure = place % 5 > 0 })],
        });
        database.Answers.Add(new Answer { ItemId = "r6-med-1-1", Value = AnswerValue.Yes, AnsweredOn = today.AddYears(-1) });
        foreach (var (kind, on) in new[] { ("restore-test", today.AddDays(-20)), ("drill", today.AddYears(-2)), ("backup-made", today.AddDays(-10)) })
            database.Evidence.Add(new Evidence { Kind = kind, Title = EvidenceKinds.Find(kind)!.Name.Ja, On = on, GoodUntil = on.AddMonths(EvidenceKinds.Find(kind)!.Months), Note = "院内で確かめた。", At = database.Now, By = "山田" });
        database.Inspections.Add(new Inspection { Kind = InspectionKind.OnSite, On = today.AddDays(30), MadeAt = database.Now, By = "山田", Remarks = [new InspectionRemark { Said = "台帳に検査機器がない", Measure = "見て回って足す", Due = today.AddDays(60) }] });
        var picture = House.House.Services.GetRequiredService<FileShelf>().Put(PictureFiles.Jpeg(640, 480));
        database.StoredFiles.Add(new StoredFile { Sha256 = picture, MediaType = "image/jpeg", SizeBytes = 1, Width = 640, Height = 480, At = database.Now, By = "山田", AssetId = database.Assets.OrderBy(asset => asset.Id).First().Id });
        var system = database.CareSystems.OrderBy(row => row.Id).First().Id;
        database.DisclosureNoes.AddRange(
            new DisclosureNo { CareSystemId = system, Place = 1, Number = "2.1", Question = "取り外せる媒体へ書くとき、暗号にするか", Remark = "備考3" },
            new DisclosureNo { CareSystemId = system, Place = 2, Number = "4", Question = "一定の時間で画面が閉じるか", Risk = "離れた端末を見られる", Instead = "Windowsの画面ロックを5分にした", Owner = "佐藤", DecidedOn = today });
        var report = database.Reports.OrderBy(row => row.Id).First();
        database.Measures.AddRange(
            new Measure { ReportId = report.Id, What = "全員に注意喚起する", Kind = MeasureKind.Operation, Owner = "佐藤", Due = today.AddDays(-2), At = database.Now, By = "山田" },
            new Measure { ReportId = report.Id, What = "画面が5分で閉じるように設定する", Kind = MeasureKind.System, Topic = "access", Owner = "鈴木", Due = today.AddDays(20), TrialWhere = "3階東病棟", TrialSteps = "1か月ためす", TrialBack = "元の設定に戻す", TrialFrom = today.AddDays(-9), At = database.Now, By = "山田" });
        database.News.Add(new News { ReportId = report.Id, Sign = "fake-support", Title = "警告の番号に電話しません", What = "パソコンに警告と電話番号が出ました。電話する前に気づき、何も起きませんでした。", Act = "画面の番号に電話しません", Call = "医療安全管理室 内線119", At = database.Now, By = "山田", PublishedAt = database.Now, OnPaper = 12 });
        database.Emergencies.Add(new Emergency { What = "何台も同時に止まった", ReportId = report.Id, ProposedAt = database.Now.AddMinutes(-50), ProposedBy = "見本 当直", DeclaredAt = database.Now.AddMinutes(-45), DeclaredBy = "見本 院長", Entries = { new EmergencyEntry { EmergencyId = default, Kind = EntryKind.Fact, Text = "3階のPC 4台が止まった", At = database.Now.AddMinutes(-40), By = "見本 当直" } } });
        var played = new Drill { Scenario = "printers", On = today, Leader = "見本 医療安全管理者", StartedAt = database.Now };
        played.Moments.Add(new DrillMoment { DrillId = played.Id, Card = 0, At = database.Now });
        database.Drills.Add(played);
        database.Losses.Add(new Loss { ReportId = report.Id, What = "往診タブレット", Kind = TakeOutKind.Tablet, LostBy = "見本 内科医師", Where = "北町線の車内", LostAt = database.Now.AddHours(-5), KnownAt = database.Now.AddHours(-3), HoldsPatientData = YesNo.Yes, PeopleAbout = 40, CanWipe = YesNo.Yes });
        database.GuidelineDuties.Add(new GuidelineDuty { ContentId = "g7-sys-17", State = DutyState.Doing, Owner = "佐藤", Due = today.AddDays(-3), Proof = "log-review" });
        database.Sensors.Add(new Sensor { Name = "核", PointId = database.CapturePoints.First().Id, MadeAt = database.Now, EnrolledAt = database.Now, LastHeardAt = database.Now, PublicKey = [1], Machine = "box-1", Packets = 1_000_000, Dropped = 12 });
        return database.SaveChanges();
    });

    private static readonly byte[] OldForm = PlausibleForms.All["two headings, three rounds, upright sections"]().With("令和８年度版", "令和５年度版");

    public async Task<IPage> PageAsync(string culture, int width)
    {
        if (_pages.TryGetValue((culture, width), out var page))
            return page;
        page = _pages[(culture, width)] = await House.NewPageAsync(culture, width);
        if (SampleId is { } sample)
            await page.Context.AddCookiesAsync([new Cookie { Name = "house", Value = sample.ToString(), Url = House.Address }]);
        return page;
    }

    public string Fill(string path) => path
        .Replace("{asset}", First(database => database.Assets.Select(asset => asset.Id)), StringComparison.Ordinal)
        .Replace("{person}", House.House.Actor.AccountId.ToString(), StringComparison.Ordinal)
        .Replace("{import}", First(database => database.Imports.Where(import => import.Kind == ImportKind.Capture).Select(import => import.Id)), StringComparison.Ordinal)
        .Replace("{way}", First(database => database.RemoteWays.Select(way => way.Id)), StringComparison.Ordinal)
        .Replace("{drop}", First(database => database.Imports.Where(import => import.DropId != null).Select(import => import.DropId!.Value)), StringComparison.Ordinal)
        .Replace("{form}", First(database => database.OfficialForms.Select(form => form.Id)), StringComparison.Ordinal)
        .Replace("{inspection}", First(database => database.Inspections.Select(inspection => inspection.Id)), StringComparison.Ordinal)
        .Replace("{sensor}", First(database => database.Sensors.Select(sensor => sensor.Id)), StringComparison.Ordinal)
        .Replace("{measure}", First(database => database.Measures.Select(measure => measure.Id)), StringComparison.Ordinal)
        .Replace("{drill}", First(database => database.Drills.Where(drill => drill.DoneOn == null).Select(drill => drill.Id)), StringComparison.Ordinal)
        .Replace("{emergency}", First(database => database.Emergencies.Select(row => row.Id)), StringComparison.Ordinal)
        .Replace("{rule}", First(database => database.HouseRules.Select(rule => rule.Id)), StringComparison.Ordinal)
        .Replace("{loss}", First(database => database.Losses.Select(loss => loss.Id)), StringComparison.Ordinal)
        .Replace("{news}", First(database => database.News.Select(news => news.Id)), StringComparison.Ordinal)
        .Replace("{system}", First(database => database.CareSystems.Select(system => system.Id)), StringComparison.Ordinal)
        .Replace("{picture}", First(database => database.StoredFiles.Where(file => file.MediaType == "image/jpeg").Select(file => file.Id)), StringComparison.Ordinal)
        .Replace("{report}", First(database => database.Reports.Select(report => report.Id)), StringComparison.Ordinal)
        .Replace("{step}", First(database => database.PullSteps.Select(step => step.Id)), StringComparison.Ordinal)
        .Replace("{line}", First(database => database.Lines.Select(line => line.Id)), StringComparison.Ordinal);

    public ValueTask DisposeAsync() => House.DisposeAsync();

    /// <summary>The signed-in account at work in the sample.</summary>
    public Actor Actor => House.House.Actor with { InstitutionId = SampleId!.Value };

    private Guid? SampleId => House.House.WithDatabase(database => database.Institutions
        .Where(house => house.IsSample && house.Kind == InstitutionKind.Hospital).Select(house => (Guid?)house.Id).FirstOrDefault());

    private string First(Func<Database, IQueryable<Guid>> ids) => House.House.WithDatabase(database =>
    {
        database.Actor = database.Actor with { InstitutionId = SampleId!.Value };
        return ids(database).Order().First().ToString();
    });

    private static async Task<ILocator> ClearMatchesAsync(IPage page)
    {
        await page.GotoAsync("/sort-out");
        return page.Locator("form[action='/sort-out/join-clear'] button");
    }

    private async Task WaitForImportsAsync()
    {
        // Eight small captures; the bound is generous because a loaded machine reads slowly.
        for (var patience = 0; patience < 240; patience++)
        {
            if (House.House.WithDatabase(database => database.Imports.IgnoreQueryFilters().All(import => import.State == ImportState.Done)))
                return;
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
        Assert.Fail("The sample's captures were not read.");
    }
}
