using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>One house with the sample hospital opened, shared by the tests that only look.</summary>
public sealed class SampleInBrowser : IAsyncLifetime
{
    private readonly Dictionary<(string, int), IPage> _pages = [];
    private BrowserHouse _house = null!;

    public static IReadOnlyList<string> Paths { get; } = ["/"];

    public BrowserHouse House => _house;

    public async ValueTask InitializeAsync() => _house = await BrowserHouse.OpenAsync();

    public async Task<IPage> PageAsync(string culture, int width)
    {
        if (!_pages.TryGetValue((culture, width), out var page))
            _pages[(culture, width)] = page = await _house.NewPageAsync(culture, width);
        return page;
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
