using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.People.Access;
using YamlDotNet.RepresentationModel;

namespace Mimamori.Tests.Features.Checklists;

/// <summary>
/// Over all content and all pages: a text whose source says candidate, low or unconfirmed stands beside a mark that says so (要確認 or めやす). Names are no
/// statements and need none.
/// </summary>
public sealed partial class UnsureTests
{
    /// <summary>How far from the text its mark may stand, in letters as they are read: inside the same card or row.</summary>
    private const int Near = 500;

    private static readonly string[] Certainties = ["certainty", "confidence"], Unsure = ["candidate", "low", "unconfirmed"], Names = ["name", "label", "title"];

    [Fact]
    public async Task What_is_not_sure_is_never_shown_as_fact()
    {
        await using var houses = await TwoHouses.OpenAsync();
        var unsure = Repository.Files.Where(file => file.StartsWith("content/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(TextsOf).Distinct().ToList();
        Assert.True(unsure.Count > 60, $"Only {unsure.Count} unsure texts were found.");
        var (found, bare) = (0, new List<string>());

        foreach (var path in ServedRoute.Of(houses.Server).Where(route => route.Method == "GET" && !route.IsForMachines).Select(route => route.Fill(houses.Own)).Concat(Kinds()).Distinct())
        {
            using var answer = await houses.Server.Client.GetAsync(path, TestContext.Current.CancellationToken);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), " ")), " ");
            foreach (var text in unsure)
                for (var at = page.IndexOf(text, StringComparison.Ordinal); at >= 0; at = page.IndexOf(text, at + text.Length, StringComparison.Ordinal))
                {
                    found++;
                    if (!Mark().IsMatch(page[Math.Max(0, at - Near)..Math.Min(page.Length, at + text.Length + Near)]))
                        bare.Add($"{path}: {text}");
                }
        }

        Assert.True(found > 50, $"Only {found} unsure texts were seen on pages.");
        Assert.True(bare.Count == 0, string.Join('\n', bare.Distinct()));
    }

    private static IEnumerable<string> Kinds() => Mimamori.Features.EvidenceStore.EvidenceKinds.All.Select(kind => $"/evidence/{kind.Id}")
        .Concat(Mimamori.Features.Checklists.ChecklistContent.Find("r7-med")!.Items.Select(item => $"/checklist/r7-med/{item.Id}"));

    private static IEnumerable<string> TextsOf(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(file)));
        return Texts(yaml.Documents[0].RootNode, isUnsure: false, name: "");
    }

    /// <summary>The Japanese texts beneath what is not sure; what says of itself how sure it is is asked anew.</summary>
    private static IEnumerable<string> Texts(YamlNode node, bool isUnsure, string name)
    {
        if (node is YamlSequenceNode list)
            return list.Children.SelectMany(child => Texts(child, isUnsure, name));
        if (node is not YamlMappingNode map)
            return [];
        var said = map.Children.Where(pair => Certainties.Contains($"{pair.Key}")).Select(pair => $"{pair.Value}").ToList();
        var unsure = said.Count > 0 ? said.Exists(Unsure.Contains) : isUnsure;
        var own = unsure && !Names.Contains(name) && map.Children.TryGetValue("ja", out var ja) && ja is YamlScalarNode { Value.Length: > 11 } text ? new[] { Blanks().Replace(text.Value, " ").Trim() } : [];
        return own.Concat(map.Children.SelectMany(pair => Texts(pair.Value, unsure, $"{pair.Key}")));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("要確認|めやす")]
    private static partial Regex Mark();
}
