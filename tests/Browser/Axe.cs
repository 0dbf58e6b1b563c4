using System.Reflection;
using System.Text.Json;
using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Accessibility faults of a page that would stop somebody, in words. axe runs in the page itself: a second page for its report, as its own runner opens, takes longer than the look.</summary>
public static class Axe
{
    private static readonly Lazy<string> Source = new(() =>
    {
        using var stream = Assembly.Load("Deque.AxeCore.Commons").GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        return new StreamReader(stream).ReadToEnd();
    });

    public static async Task<IReadOnlyList<string>> SeriousFaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
            await page.EvaluateAsync(Source.Value);
        var violations = await page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'], iframes: false }).then(result => result.violations)");
        return [.. violations.EnumerateArray()
            .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(violation => $"{violation.GetProperty("id")}: {violation.GetProperty("help")} at {string.Join(", ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("target")))}")];
    }
}
