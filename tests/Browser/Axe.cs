using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Accessibility faults of a page that would stop somebody, in words.</summary>
public static class Axe
{
    public static async Task<IReadOnlyList<string>> SeriousFaultsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Take(3).Select(Where))}")];
    }

    private static string Where(AxeResultNode node) => node.Target?.ToString() ?? node.Html ?? "?";
}
