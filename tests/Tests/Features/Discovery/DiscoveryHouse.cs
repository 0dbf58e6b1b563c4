using System.Net.Http.Headers;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Uploads captures as a browser would and waits until they are read.</summary>
internal static class DiscoveryHouse
{
    public const string CardA = "00:1b:21:00:00:0a", CardB = "00:1b:21:00:00:0b", CardC = "00:1b:21:00:00:0c";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A capture in which each card says which address is its own.</summary>
    public static byte[] Capture(params (string Mac, string Address)[] cards) => PacketBuilder.Pcap(
        cards.Select(card => PacketBuilder.Arp(card.Mac, card.Address, card.Address)));

    public static Task<HttpResponseMessage> UploadAsync(this TestHouse house, string fileName, byte[] bytes, string point = "電子カルテ室") =>
        house.UploadAsync([(fileName, bytes)], point);

    public static async Task<HttpResponseMessage> UploadAsync(this TestHouse house, (string Name, byte[] Bytes)[] files, string point = "電子カルテ室")
    {
        var form = HtmlForm.Find(await house.Client.GetStringAsync("/discovery", TestContext.Current.CancellationToken), "/discovery/imports");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden)
            content.Add(new StringContent(value), name);
        content.Add(new StringContent(point), "newPoint");
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "files", name);
        return await house.Client.PostAsync("/discovery/imports", content, TestContext.Current.CancellationToken);
    }

    public static async Task<Import> ReadAsync(this TestHouse house, string fileName, byte[] bytes, string point = "電子カルテ室")
    {
        (await house.UploadAsync(fileName, bytes, point)).EnsureSuccessStatusCode();
        return await house.FinishedAsync(fileName);
    }

    public static async Task<Import> FinishedAsync(this TestHouse house, string fileName)
    {
        for (var until = TimeProvider.System.GetUtcNow() + Patience; TimeProvider.System.GetUtcNow() < until;)
        {
            var import = house.WithDatabase(database => database.Imports.OrderByDescending(row => row.Id).FirstOrDefault(row => row.FileName == fileName));
            if (import is { State: ImportState.Done or ImportState.Refused })
                return import;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException($"{fileName} was not read in time");
    }

    public static string[] Seen(this TestHouse house) => house.WithDatabase(database => database.IdentityClaims
        .Where(claim => claim.Kind == ClaimKind.Address)
        .Select(claim => claim.Value + "@" + claim.Point.Name).AsEnumerable().Order().ToArray());

    public static Task<HttpResponseMessage> UndoAsync(this TestHouse house, Import import) =>
        house.PostAsync($"/discovery/imports/{import.Id}", $"/discovery/imports/{import.Id}/undo");

    public static int Count<T>(this TestHouse house, Func<Database, IQueryable<T>> rows) => house.WithDatabase(database => rows(database).Count());
}
