using System.Net;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Entry;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

/// <summary>Types lines into the walk-round form as a browser would send them: every line of the page, filled or not.</summary>
internal static class WalkHouse
{
    public static async Task<string> EnterAsync(this TestHouse house, params (int Line, string Field, string Text)[] cells) =>
        await (await house.SendLinesAsync("save", cells)).TextAsync();

    public static async Task<HttpResponseMessage> SendLinesAsync(this TestHouse house, string button, params (int Line, string Field, string Text)[] cells)
    {
        var html = await house.Client.GetStringAsync("/walk/enter", TestContext.Current.CancellationToken);
        return await house.SendLinesAsync(html, button, cells);
    }

    public static async Task<HttpResponseMessage> SendLinesAsync(this TestHouse house, string html, string button, params (int Line, string Field, string Text)[] cells)
    {
        var form = HtmlForm.Find(html, "/walk/enter");
        var typed = Enumerable.Range(0, 60).Where(line => html.Contains($"\"r{line}.Number\"", StringComparison.Ordinal))
            .SelectMany(line => EntryLine.Columns.Select(column => (Name: EntryLine.NameOf(line, column), Text: cells.FirstOrDefault(cell => cell.Line == line && cell.Field == column).Text ?? "")));
        var content = new FormUrlEncodedContent(form.Hidden.Concat(typed).Append(("do", button)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await house.Client.PostAsync("/walk/enter", content, TestContext.Current.CancellationToken);
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static List<Asset> Ledger(this TestHouse house) =>
        house.WithDatabase(database => database.Assets.Where(asset => asset.ArchivedAt == null).OrderBy(asset => asset.Number!.Length).ThenBy(asset => asset.Number).ToList());
}
