using Microsoft.AspNetCore.Authentication.Cookies;

namespace Mimamori.Features.People.SignIns;

/// <summary>
/// Over https the sign-in cookie is called __Host-…: a browser takes such a one only over https, from this very host and for every
/// path, so that another machine of the house cannot slip its own in. On this machine itself it travels over http under its plain name.
/// </summary>
public sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
}
