using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>
/// Waiting for a page by what the browser itself says when asked, again and again. The client's WaitForURLAsync and
/// WaitForLoadStateAsync listen for an event instead, and on a busy machine may begin to listen just after it came.
/// </summary>
public static class Arrived
{
    public static Task ArriveAsync(this IPage page, string address) => page.ArriveAsync(new Regex($"^{Regex.Escape(address)}$"));

    public static Task ArriveAsync(this IPage page, Regex address) =>
        Assertions.Expect(page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = 120_000 });

    public static Task LoadedAsync(this IPage page) => page.WaitForFunctionAsync("() => document.readyState !== 'loading'");
}
