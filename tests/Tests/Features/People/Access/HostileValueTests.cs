using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing.Patterns;
using Mimamori.Features.People;
using Mimamori.Features.People.Access;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>Every page and every form, asked with what nobody means to write: each is answered with a page of ours, none breaks.</summary>
public sealed class HostileValueTests
{
    private static readonly string[] Values =
    [
        "", "x", "-1", "0", "999999999999999999999", "1e309", "NaN", "9999-99-99", "0001-01-01", "31.12.9999", "00000000-0000-0000-0000-000000000000", "ja-XX", "%00", "\u0000",
        "\uFFFE\u202E", "'\"><script>alert(1)</script>", "' OR '1'='1", "../../../../etc/passwd", "/etc/passwd\u0000", "/\nenv;", "/¿'\"(", "//example.com", "/\\example.com", "{{7*7}}${7*7}", "💥 👩‍👩‍👧‍👦", new string('あ', 2_000),
    ];

    /// <summary>Bytes that are no text, which no client of ours can be made to write.</summary>
    private const string NotUtf8 = "%ff%fe%c0%80";

    [Fact]
    public async Task No_value_in_an_address_breaks_a_page()
    {
        await using var houses = await TwoHouses.OpenAsync();
        using var director = await Asking.SignedInAsync(houses.Server, houses.OwnId, Role.Director);
        var (faults, asked) = (new List<string>(), 0);

        var routes = ServedRoute.Of(houses.Server).FindAll(route => route.Method == "GET" && AccessMatrix.Allows(director.Who, "GET", route.Route));
        var fields = routes.SelectMany(Fields).Distinct().ToList();
        foreach (var route in routes)
            foreach (var value in Values.Where(value => value.Length < 100).Select(Uri.EscapeDataString).Append(NotUtf8).Append(new string('x', 300)))
                foreach (var path in Addresses(route, houses.Own, fields, value))
                {
                    asked++;
                    using var answer = await director.GetAsync(path);
                    if ((int)answer.StatusCode >= 500)
                        faults.Add($"{(int)answer.StatusCode} {path[..Math.Min(200, path.Length)]}");
                }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(asked > 1_000, $"Only {asked} requests were made.");
    }

    [Fact]
    public async Task No_value_in_a_form_breaks_it()
    {
        await using var houses = await TwoHouses.OpenAsync();
        using var operators = await Asking.SignedInAsync(houses.Server, houses.OwnId, Role.Operator);
        var forms = await FormsAsync(houses);
        var faults = new List<string>();

        foreach (var form in forms)
            foreach (var value in Values)
                if (await FaultAsync(operators, form, value) is { } fault)
                    faults.Add($"{fault} {form.Path} {form.Fields.GetValueOrDefault("_handler")} <- {value[..Math.Min(40, value.Length)]}");

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        Assert.True(forms.Count > 40, $"Only {forms.Count} forms were found.");
    }

    private static async Task<string?> FaultAsync(Asking asking, FilledForm form, string value)
    {
        try
        {
            using var answer = await asking.PostAsync(form.Path, form.Fields.ToDictionary(field => field.Key, field => field.Key == "_handler" ? field.Value : value));
            return (int)answer.StatusCode >= 500 ? $"{(int)answer.StatusCode}" : null;
        }
        catch (HttpRequestException failure)
        {
            return failure.Message; // a header nobody can take, or a connection that ended
        }
    }

    /// <summary>With the value in every field that any page reads from its address, and in each word of the path that is not a row's number.</summary>
    private static IEnumerable<string> Addresses(ServedRoute route, PlantedHouse rows, List<string> fields, string value)
    {
        yield return $"{route.Fill(rows)}?{string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field)}={value}"))}";
        if (value.Length > 0 && route.Pattern.Parameters.Any(IsWord))
            yield return "/" + string.Join('/', route.Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : value))));
    }

    private static bool IsWord(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.All(policy => policy.Content != "guid");

    private static IEnumerable<string> Fields(ServedRoute route) => route.Endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page
        ? page.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(property => (property.Name, From: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>())).Where(pair => pair.From is not null).Select(pair => pair.From!.Name ?? pair.Name)
        : route.Endpoint.Metadata.OfType<MethodInfo>().SelectMany(method => method.GetParameters()).Where(IsFromAddress).Select(parameter => parameter.Name!).Except(route.Pattern.Parameters.Select(parameter => parameter.Name));

    private static bool IsFromAddress(ParameterInfo parameter) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is var type && (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(DateOnly));

    private static async Task<List<FilledForm>> FormsAsync(TwoHouses houses)
    {
        var forms = new Dictionary<(string, string?), FilledForm>();
        foreach (var route in ServedRoute.Of(houses.Server).Where(route => route.Method == "GET" && route.Row?.Key is not ("own" or "session")))
        {
            var page = route.Fill(houses.Own);
            using var answer = await houses.Server.Client.GetAsync(page, TestContext.Current.CancellationToken);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                foreach (var form in FilledForm.On(page, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)))
                    forms.TryAdd((form.Path, form.Fields.GetValueOrDefault("_handler")), form);
        }
        return [.. forms.Values.Where(form => form.Path is not ("/sign-out" or "/sample/open" or "/sign-in" or "/me/sessions/end"))];
    }
}
