using System.Net;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>A house with a poster in ward 3 East, four tagged devices, and a nurse who has not signed in.</summary>
public sealed class ReportHouse : IAsyncDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };

    private ReportHouse(TestHouse house)
    {
        House = house;
        Nurse = new HttpClient(_handler) { BaseAddress = house.Client.BaseAddress };
        Nurse.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
    }

    public const string Agent = "WardTablet/7.13";

    public TestHouse House { get; }

    public HttpClient Nurse { get; }

    public Guid PlaceId { get; private set; }

    public static async Task<ReportHouse> OpenAsync(TimeProvider? clock = null)
    {
        var house = new ReportHouse(await TestHouse.OpenAsync(clock: clock));
        house.PlaceId = house.House.WithDatabase(database =>
        {
            var place = new Place { Name = "3階東病棟" };
            database.Places.Add(place);
            database.ReportPoints.Add(new ReportPoint { Code = "WARD3E", Place = place, PlaceId = place.Id, MadeAt = database.Now, By = "山田" });
            database.Assets.AddRange(
                Device("101", "terminal", Unplug.May, "臨床工学 田中"), Device("102", "terminal", Unplug.AskFirst), Device("103", "patient-monitor", Unplug.May, "臨床工学 田中"),
                Device("104", "infusion-pump", Unplug.AskFirst), Device("105", "server", Unplug.MustNot), Device("106", "terminal", Unplug.May));
            database.SaveChanges();
            return place.Id;
        });
        return house;
    }

    private static Asset Device(string number, string kind, Unplug tag, string? by = null) =>
        new() { Name = $"機器{number}", Number = number, Kind = kind, Unplug = tag, UnplugDecidedBy = by };

    /// <summary>Through the pages, as a browser without script would.</summary>
    public async Task<HttpResponseMessage> ReportAsync(string sign, string answer, string situation, params (string Name, string Value)[] more)
    {
        var asked = Mimamori.Features.Reporting.Signs.SignBook.Find(sign)!.AsksYesNo ? "yes" : "extent";
        var page = await Nurse.GetStringAsync($"/report/WARD3E?sign={sign}&{asked}={answer}&situation={situation}", TestContext.Current.CancellationToken);
        var fields = HtmlForm.Find(page, "/report/send").Hidden.Concat(more).Select(field => KeyValuePair.Create(field.Name, field.Value));
        return await Nurse.PostAsync("/report/send", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
    }

    public List<Report> Reports => House.WithDatabase(database => database.Reports.OrderBy(report => report.Id).ToList());

    public T With<T>(Func<Database, T> work) => House.WithDatabase(work);

    public async ValueTask DisposeAsync()
    {
        Nurse.Dispose();
        _handler.Dispose();
        await House.DisposeAsync();
    }
}
