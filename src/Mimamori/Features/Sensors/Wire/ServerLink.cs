using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>
/// The way to the server. Over TLS only, and only to a server that the house's own authority vouches for; a server on the same machine
/// is spoken to without. The sensor proves itself by signing each post.
/// </summary>
public sealed class ServerLink : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SensorState _state;
    private readonly HttpClient _client;
    private readonly ECDsa _key;

    public ServerLink(SensorState state) => (_state, _client, _key) = (state, Client(state.Server, state.Authority), state.OpenKey());

    /// <summary>Comes with the code, makes a key and leaves its public half. Null with the reason when the server is not the right one or does not know the code.</summary>
    public static async Task<(SensorState? State, string? Problem)> EnrolAsync(Uri server, string code, CancellationToken cancellation)
    {
        if (server.Scheme != Uri.UriSchemeHttps && !server.IsLoopback)
            return (null, SensorText.NeedsTls);
        try
        {
            var authority = server.Scheme == Uri.UriSchemeHttps ? await AuthorityAsync(server, code, cancellation) : null;
            if (authority is null && server.Scheme == Uri.UriSchemeHttps)
                return (null, SensorText.WrongServer);
            using var client = Client(server, authority);
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var answer = await client.PostAsJsonAsync("/sensor/enrol", new EnrolSensor.Request(code, key.ExportSubjectPublicKeyInfo(), Environment.MachineName), cancellation);
            if (!answer.IsSuccessStatusCode)
                return (null, string.Format(SensorText.CodeRefused, (int)answer.StatusCode));
            var told = (await answer.Content.ReadFromJsonAsync<EnrolSensor.Answer>(cancellation))!;
            return (new SensorState { Server = server, Id = told.Id, Point = told.Point, Sequence = told.Sequence, Authority = authority, Key = key.ExportPkcs8PrivateKeyPem() }, null);
        }
        catch (HttpRequestException fault)
        {
            return (null, string.Format(SensorText.NoServer, server, fault.Message));
        }
    }

    /// <summary>Null when the server could not be reached or cannot just now; it is tried again later.</summary>
    public async Task<HttpStatusCode?> PostAsync(long number, byte[] report, DateTimeOffset now, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TakeReport.Path) { Content = new ByteArrayContent(report) };
        var post = new SignedPost(_state.Id, number, TakeReport.Path, SignedPost.DigestOf(report), now.ToUnixTimeSeconds());
        foreach (var (name, value) in post.Headers(_key))
            request.Headers.TryAddWithoutValidation(name, value);
        try
        {
            using var answer = await _client.SendAsync(request, cancellation);
            return (int)answer.StatusCode >= 500 || answer.StatusCode == HttpStatusCode.TooManyRequests ? null : answer.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _key.Dispose();
    }

    /// <summary>Asks the server for its authority before it is trusted, and takes it only if the code's other half names it.</summary>
    private static async Task<string?> AuthorityAsync(Uri server, string code, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false, SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null } };
        using var stranger = new HttpClient(handler) { BaseAddress = server, Timeout = Patience };
        using var authority = X509CertificateLoader.LoadCertificate(await stranger.GetByteArrayAsync("/trust/mimamori-ca.cer", cancellation));
        return SensorCodes.Pin(authority) == SensorCodes.PinOf(code) ? authority.ExportCertificatePem() : null;
    }

    private static HttpClient Client(Uri server, string? authority)
    {
        var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        if (authority is not null)
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(X509Certificate2.CreateFromPem(authority));
        }
        return new HttpClient(handler) { BaseAddress = server, Timeout = Patience };
    }
}
