namespace Mimamori.Features.Opening;

/// <summary>The addresses people type, and those that a poster carries.</summary>
public sealed class WayIn(OpenSettings settings, IHttpContextAccessor http)
{
    public bool IsOpen => settings.IsOpen;

    /// <summary>A name is easier to remember and lets passkeys work; the address works where names do not.</summary>
    public IReadOnlyList<string> Addresses => [.. settings.Names.Concat(settings.Addresses).Concat(settings.AllNames.Where(name => name.EndsWith(".local", StringComparison.Ordinal)))
        .Distinct().Select(host => $"https://{host}:{settings.HttpsPort}")];

    public IReadOnlyList<string> Lost => [.. settings.Addresses.Except(settings.PresentAddresses)];

    /// <summary>The same host the reader came by, with https.</summary>
    public string Here => $"https://{http.HttpContext!.Request.Host.Host}:{settings.HttpsPort}";

    /// <summary>Where to get the certificate, over plain http.</summary>
    public string Trust => $"http://{settings.Names.Concat(settings.Addresses).FirstOrDefault() ?? "localhost"}:{http.HttpContext!.Request.Host.Port ?? 80}/trust";
}
