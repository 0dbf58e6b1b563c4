using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Mimamori.Features.People.Access;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>
/// Every route of the running server, asked by everybody, with rows of one's own house and of another: nothing opens beyond the
/// table, nothing of the other house is read or changed, and nothing breaks.
/// </summary>
public sealed partial class EveryRouteTests
{
    /// <summary>These sign out, or open two made-up houses: whoever may is let in, and here stops at the missing token.</summary>
    private static readonly string[] NotToTheEnd = ["/sample/open", "/sign-out", "/people/terminals/make"];

    /// <summary>One is where plain http ends and refuses whoever comes; the others hand out no copy and no passphrase while another house lies in it.</summary>
    private static readonly string[] Stricter = ["/over-https", "/backup/files/{name}", "/backup/passphrase/put-away", "/backup/passphrase/renew"];

    [Fact]
    public async Task Nothing_opens_beyond_the_table_and_nothing_of_another_house_is_seen()
    {
        await using var houses = await TwoHouses.OpenAsync();
        var walk = new Walk(houses);
        // The log is sealed all the while, and each house is told when a backup of all of them is taken.
        string[] log = ["ActivityEntry", "ActivityHead", "ActivityAnchor"];
        // Whoever only looks may still report, say that they read the news or did a training, and ward staff answer the telephone.
        string[] changeByLooking = [.. log, "SharedTerminal", "Report", "ReportNote", "NewsReading", "RuleReading", "Attendance"];
        var other = houses.RowsOf(houses.OtherId, log);
        await walk.LearnFormsAsync();

        var own = houses.RowsOf(houses.OwnId, changeByLooking);
        await Task.WhenAll(await houses.LookersAsync().Select(walk.GoAsync).ToListAsync(TestContext.Current.CancellationToken));
        walk.Compare(own, houses.RowsOf(houses.OwnId, changeByLooking));

        await foreach (var asking in houses.EditorsAsync())
            await walk.GoAsync(asking);
        walk.Compare(other, houses.RowsOf(houses.OtherId, log));
        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults));
        Assert.True(walk.Asked > 2000, $"Only {walk.Asked} requests were made.");
    }

    [Fact]
    public async Task Every_route_is_in_the_table_and_carries_no_rule_of_its_own()
    {
        await using var house = await TestHouse.OpenAsync();
        var routes = ServedRoute.Of(house);

        Assert.Empty(routes.Where(route => route.Row is null).Select(route => route.ToString()));
        Assert.Empty(routes.Where(route => route.Endpoint.Metadata.OfType<IAuthorizeData>().Any() || route.Endpoint.Metadata.OfType<IAllowAnonymous>().Any()).Select(route => route.ToString()));
        Assert.Equal(AccessMatrix.Rows.Select(row => row.Key).Order(), routes.Select(route => route.Row!.Key).Distinct().Order());
    }

    [Fact]
    public async Task No_post_is_taken_without_the_token_of_our_own_form()
    {
        await using var houses = await TwoHouses.OpenAsync();
        using var director = await Asking.SignedInAsync(houses.Server, houses.OwnId, Mimamori.Features.People.Role.Director);
        var taken = new List<string>();

        foreach (var route in ServedRoute.Of(houses.Server).Where(route => route.Method == "POST" && !route.IsForMachines && !route.TakesFromAnybody && AccessMatrix.Allows(director.Who, route.Method, route.Route)))
            if (await director.PostAsync(route.Fill(houses.Own), new Dictionary<string, string> { ["_handler"] = "any" }, withToken: false) is { StatusCode: not HttpStatusCode.BadRequest } answer)
                taken.Add($"{route}: {(int)answer.StatusCode}");

        Assert.True(taken.Count == 0, string.Join('\n', taken));
    }

    /// <summary>What the policy of our own headers would not let run or paint.</summary>
    [GeneratedRegex("<style|<script(?![^>]* src=)|<[^>]+ (style|on[a-z]+)=\"")]
    private static partial Regex Inline();

    private sealed class Walk(TwoHouses houses)
    {
        private readonly List<ServedRoute> _routes = [.. ServedRoute.Of(houses.Server).Where(route => !route.IsForMachines).OrderBy(route => Late(route)).ThenBy(route => route.Method, StringComparer.Ordinal)];
        private readonly List<FilledForm> _forms = [];

        public List<string> Faults { get; } = [];

        public int Asked { get; private set; }

        /// <summary>One's own keys, and the terminal's list of names, which signs out, come last.</summary>
        private static int Late(ServedRoute route) => route.Row?.Key switch { "public" => 3, "own" => 2, "session" => 1, _ => 0 };

        /// <summary>Which fields each form has is read off the pages of somebody who may do everything.</summary>
        public async Task LearnFormsAsync()
        {
            foreach (var route in _routes.Where(route => route.Method == "GET" && Late(route) == 0))
            {
                var page = route.Fill(houses.Own);
                var answer = await houses.Server.Client.GetAsync(page, TestContext.Current.CancellationToken);
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    _forms.AddRange(FilledForm.On(page, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Where(form => _forms.All(known => !Same(known, form))));
            }
            Assert.True(_forms.Count > 40, $"Only {_forms.Count} forms were found.");
        }

        private static bool Same(FilledForm one, FilledForm other) => one.Path == other.Path && one.Fields.GetValueOrDefault("_handler") == other.Fields.GetValueOrDefault("_handler");

        public void Compare(Dictionary<string, string> before, Dictionary<string, string> after) => Faults.AddRange(
            before.Where(table => table.Value != after[table.Key]).Select(table => $"{table.Key} changed:\n  {table.Value}\n  {after[table.Key]}"));

        public async Task GoAsync(Asking asking)
        {
            asking.Wants(houses.OtherId);
            foreach (var route in _routes)
            {
                await AskAsync(asking, route, houses.Own, "");
                if (route.Method == "GET" && (route.Pattern.Parameters.Count > 0 || asking.Name == "Operator"))
                    await AskAsync(asking, route, houses.Other, Query(houses.Other));
                else if (route.Method == "POST" && asking.Name is "Operator" or "PatientSafetyManager")
                    await AskAsync(asking, route, houses.Other, "");
            }
            asking.Dispose();
        }

        /// <summary>Everything a page takes from its address, pointing at the other house; the search word is the beginning of the mark, for pages repeat what was searched.</summary>
        private static string Query(PlantedHouse planted) =>
            $"?asset={planted.Ids["Asset"]}&row={planted.Ids["Asset"]}&spare={planted.Ids["Asset"]}&seen={planted.Ids["SeenDevice"]}&run={planted.Ids["StickerRun"]}"
            + $"&place={planted.Ids["Place"]}&vendor={planted.Ids["Vendor"]}&done={planted.Ids["StartAnswer"]}&q={planted.Mark[..8]}&name={planted.Mark[..8]}&find={planted.Mark[..8]}&depth=3&all=1&page=1";

        private async Task AskAsync(Asking asking, ServedRoute route, PlantedHouse rows, string query)
        {
            var path = route.Fill(rows);
            if (route.Method == "GET")
                await JudgeAsync(asking, route, await asking.GetAsync(path + query), path);
            else if (NotToTheEnd.Contains(route.Route) || IsPageWithoutForm(route))
                await JudgeAsync(asking, route, await asking.PostAsync(path, new Dictionary<string, string>(), withToken: false), path);
            else
                foreach (var form in FormsFor(route, rows))
                    await JudgeAsync(asking, route, await asking.PostAsync(path, form), path);
        }

        private bool IsPageWithoutForm(ServedRoute route) =>
            route.Endpoint.Metadata.OfType<ComponentTypeMetadata>().Any() && _forms.TrueForAll(form => form.Path != route.Fill(houses.Own));

        private List<IReadOnlyDictionary<string, string>> FormsFor(ServedRoute route, PlantedHouse rows)
        {
            var own = route.Fill(houses.Own);
            var found = _forms.Where(form => form.Path == own).Select(form => rows == houses.Own ? form : form.For(houses.Own, houses.Other)).Select(form => form.Fields).ToList();
            return found.Count > 0 ? found : [new Dictionary<string, string> { ["id"] = rows.Ids["Asset"].ToString(), ["row"] = rows.Ids["Asset"].ToString(), ["asset"] = rows.Ids["Asset"].ToString(), ["name"] = "試し", ["reason"] = "試し" }];
        }

        private async Task JudgeAsync(Asking asking, ServedRoute route, HttpResponseMessage answer, string path)
        {
            Asked++;
            var where = answer.Headers.Location?.OriginalString ?? "";
            var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized
                || (answer.StatusCode == HttpStatusCode.Found && (where.Contains("/sign-in?back=", StringComparison.Ordinal) || where is "/problem?status=403" or "/shared/more" or "/shared"));
            var allowed = AccessMatrix.Allows(asking.Who, route.Method, route.Route);
            if (refused == allowed && !(refused && Stricter.Contains(route.Route)))
                Faults.Add($"{asking.Name}: {route.Method} {path} is {(refused ? "shut" : "open")}: {(int)answer.StatusCode} {where}");
            if ((int)answer.StatusCode >= 500)
                Faults.Add($"{asking.Name}: {route.Method} {path} breaks: {(int)answer.StatusCode}");
            if (Inline().Match(await BodyAsync(answer)) is { Success: true } inline)
                Faults.Add($"{asking.Name}: {route.Method} {path} has script or style of its own: {inline.Value}");
            if (await HasMarkAsync(answer))
                Faults.Add($"{asking.Name}: {route.Method} {path} shows the other house");
        }

        private static async Task<string> BodyAsync(HttpResponseMessage answer) =>
            answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";

        private async Task<bool> HasMarkAsync(HttpResponseMessage answer)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(houses.Other.Mark)) >= 0
                || (answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.Contains(houses.Other.Mark, StringComparison.Ordinal)));
        }
    }
}
