using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger;

/// <summary>Short ways to a house's ledger for these tests.</summary>
public static class LedgerOf
{
    public static async Task<Asset> AddAsync(this TestHouse house, string name, params (string Name, string Value)[] fields)
    {
        var response = await house.PostAsync("/ledger/new", "/ledger/new", [(nameof(Asset.Name), name), .. fields]);
        response.EnsureSuccessStatusCode();
        return house.Row(name);
    }

    public static Asset Row(this TestHouse house, string name) => house.WithDatabase(database => database.Assets.Single(asset => asset.Name == name));

    public static Task<string> PageAsync(this TestHouse house, string url) => house.Client.GetStringAsync(url, TestContext.Current.CancellationToken);

    public static async Task<string> PostForTextAsync(this TestHouse house, string page, params (string Name, string Value)[] fields)
    {
        var response = await house.PostAsync(page, page, fields);
        return System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Posts one of several forms of a page, by its handler's name.</summary>
    public static async Task<string> PostNamedAsync(this TestHouse house, string page, string handler)
    {
        var html = await house.PageAsync(page);
        var start = html.LastIndexOf("<form", html.IndexOf($"value=\"{handler}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var form = HtmlForm.Find(html[start..], page);
        var answer = await house.Client.PostAsync(page, new FormUrlEncodedContent(form.Hidden.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
