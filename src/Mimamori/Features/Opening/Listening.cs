namespace Mimamori.Features.Opening;

/// <summary>Where the server listens: always on this machine; after the opening also on the chosen addresses, once plain and once with https.</summary>
public static class Listening
{
    private const int FormBytesMax = 4 << 20;

    public static void ListenTo(this WebApplicationBuilder builder, string urls, OpenSettings settings, HouseCertificates certificates)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A form of words; the few pages that take files say so themselves.
            kestrel.Limits.MaxRequestBodySize = FormBytesMax;
        });
        builder.WebHost.UseUrls(Urls(urls, settings));
        if (!settings.IsOpen)
            return;
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
            https.ServerCertificateSelector = (_, _) => certificates.Server(settings)));
    }

    public static string Urls(string urls, OpenSettings settings)
    {
        var plain = BindingAddress.Parse(urls.Split(';')[0]);
        var house = settings.PresentAddresses.SelectMany(address =>
            plain.Host is "localhost" or "127.0.0.1" ? (string[])[$"http://{address}:{plain.Port}", $"https://{address}:{settings.HttpsPort}"] : [$"https://{address}:{settings.HttpsPort}"]);
        var here = settings.PresentAddresses.Count > 0 ? (string[])[$"https://localhost:{settings.HttpsPort}"] : [];
        return string.Join(';', [urls, .. house, .. here]);
    }
}
