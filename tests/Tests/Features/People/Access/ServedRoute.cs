using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.People.Access;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>A route as the running server knows it, with one of its verbs.</summary>
public sealed record ServedRoute(string Method, string Route, RoutePattern Pattern, RouteEndpoint Endpoint)
{
    /// <summary>Which planted row stands for {id} beneath an address.</summary>
    private static readonly (string Under, string Table)[] Tables =
    [
        ("/ledger/import", "Import"), ("/ledger/decisions", "Decision"), ("/ledger", "Asset"), ("/walk/swap", "Asset"), ("/lines", "Line"), ("/vendors", "Vendor"),
        ("/care-systems", "CareSystem"), ("/places", "Place"), ("/drills/gaps", "DrillGap"), ("/drills", "Drill"), ("/emergency", "Emergency"), ("/stopped/forms", "PaperForm"), ("/training/materials", "Material"), ("/stopped", "CareSystem"), ("/contacts/outside", "OutsideBody"), ("/contacts", "Responsibility"), ("/remote/sessions", "AnnouncedSession"), ("/remote", "RemoteWay"), ("/services", "OutsideService"),
        ("/data-out", "DataOut"), ("/information", "InformationPlace"), ("/discovery/drops", "Import.DropId"), ("/discovery/sensors", "Sensor"), ("/discovery", "Import"), ("/files", "StoredFile"), ("/checklist/official", "OfficialForm"), ("/evidence", "Evidence"), ("/inspections/remarks", "InspectionRemark"), ("/inspections/earnings/dates", "ProgrammeDate"),
        ("/inspections", "Inspection"), ("/guideline/duties", "GuidelineDuty"), ("/disclosure", "DisclosureNo"), ("/measures", "Measure"), ("/news", "News"),
        ("/rules", "HouseRule"), ("/take-out/items", "TakeOutItem"), ("/take-out/loans", "Loan"), ("/take-out/runs", "UsbRun"), ("/take-out/disposals", "Disposal"), ("/take-out/losses", "Loss"), ("/print/take-out/losses", "Loss"), ("/map/order", "PullStep"), ("/leaving", "Handover"), ("/reports", "Report"), ("/print/reports/call", "Report"), ("/people/terminals", "SharedTerminal"), ("/people", "Account"), ("/shared", "Account"),
    ];

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["formId"] = "r7-med", ["itemId"] = "r7-med-2-1", ["culture"] = "ja", ["choice"] = "few", ["key"] = "backup", ["source"] = "outside", ["number"] = "7", ["name"] = "app.css", ["id"] = "outside-lab", ["kind"] = "drill", ["module"] = "signs", ["case"] = "handa", ["which"] = "letter", ["format"] = "jsonl", ["code"] = "ABC234", ["receipt"] = "ABC234",
    };

    /// <summary>A sensor brings a code or a signature instead of a form's token and a sign-in; <c>SensorTests</c> knocks at these doors.</summary>
    public bool IsForMachines => Route is "/sensor/enrol" or "/sensor/reports";

    /// <summary>A report is taken from whoever sends one: no sign-in, and no token that a page left open overnight would have lost. <c>SendTests</c> knocks at this door.</summary>
    public bool TakesFromAnybody => Route == Mimamori.Features.Reporting.Ward.WardPosts.SendPath;

    public AccessRow? Row => AccessMatrix.Find(Method, Route);

    public static List<ServedRoute> Of(TestHouse house) =>
    [
        .. from endpoint in house.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
           select new ServedRoute(method, AccessHandler.PathOf(endpoint), endpoint.RoutePattern, endpoint),
    ];

    /// <summary>The address with the rows of a planted house in it.</summary>
    public string Fill(PlantedHouse planted)
    {
        var path = Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => Value(parameter, planted),
            _ => throw new InvalidOperationException(Route),
        })));
        return "/" + string.Join('/', path);
    }

    private string Value(RoutePatternParameterPart parameter, PlantedHouse planted)
    {
        if (parameter.ParameterPolicies.All(policy => policy.Content != "guid"))
            return Words.TryGetValue(parameter.Name, out var word) ? word : throw new InvalidOperationException($"{Route}: no value for {parameter.Name}");
        var table = Tables.FirstOrDefault(pair => Route.StartsWith(pair.Under + "/", StringComparison.Ordinal)).Table ?? "";
        return planted.Ids.TryGetValue(table, out var id) ? id.ToString() : throw new InvalidOperationException($"{Route}: which row stands for {parameter.Name}?");
    }

    public override string ToString() => $"{Method} {Route}";
}
