using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Mimamori.Capture.Observations;
using Mimamori.Features.Sensors;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Sensors;

/// <summary>A sensor as the server meets it: a key, a number, and posts.</summary>
internal sealed partial class SensorHouse(TestHouse house) : IDisposable
{
    private static readonly HttpClientHandler NoCookies = new() { UseCookies = false };

    private readonly HttpClient _client = new(NoCookies, disposeHandler: false) { BaseAddress = house.Client.BaseAddress };

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public Guid Id { get; private set; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The code as the operator reads it off the page.</summary>
    public async Task<string> CodeAsync(string point = "core")
    {
        using var page = await house.PostAsync("/discovery/sensors", "/discovery/sensors/add", ("point-name", point));
        return Code().Match(await page.Content.ReadAsStringAsync(Cancellation)).Groups[1].Value;
    }

    public async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await house.Client.GetStringAsync(address, Cancellation));

    public async Task<HttpStatusCode> EnrolAsync(string code)
    {
        using var answer = await _client.PostAsJsonAsync("/sensor/enrol", new EnrolSensor.Request(code, Key.ExportSubjectPublicKeyInfo(), "box-1"), Cancellation);
        if (answer.IsSuccessStatusCode)
            Id = (await answer.Content.ReadFromJsonAsync<EnrolSensor.Answer>(Cancellation))!.Id;
        return answer.StatusCode;
    }

    public Task<HttpStatusCode> PostAsync(long number, DiscoveryReport report) => PostAsync(number, SensorReport.Pack(report));

    /// <summary>What was signed may be other than what is sent, and signed by somebody else.</summary>
    public async Task<HttpStatusCode> PostAsync(long number, byte[] body, byte[]? signed = null, ECDsa? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TakeReport.Path) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in new SignedPost(Id, number, TakeReport.Path, SignedPost.DigestOf(signed ?? body), 1_780_000_000).Headers(key ?? Key))
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await _client.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    public void Dispose()
    {
        Key.Dispose();
        _client.Dispose();
    }

    [GeneratedRegex("--code ([0-9A-Z-]+)")]
    private static partial Regex Code();
}
