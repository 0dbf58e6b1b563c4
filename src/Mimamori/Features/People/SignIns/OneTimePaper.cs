using Microsoft.AspNetCore.DataProtection;
using System.Security.Cryptography;
using System.Text.Json;

namespace Mimamori.Features.People.SignIns;

/// <summary>Carries codes from the post that made them to the page that prints them: sealed, for ten minutes, and gone once shown. The server keeps only hashes.</summary>
public sealed class OneTimePaper(IDataProtectionProvider protection)
{
    private const string Cookie = "paper";
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("paper").ToTimeLimitedDataProtector();

    public sealed record Sheet(string Kind, string Person, string UserName, IReadOnlyList<string> Codes, Guid For);

    public void Hand(HttpContext context, Sheet sheet) => context.Response.Cookies.Append(
        Cookie, _seal.Protect(JsonSerializer.Serialize(sheet), TimeSpan.FromMinutes(10)),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/print/codes" });

    public Sheet? Take(HttpContext context, Guid reader)
    {
        if (context.Request.Cookies[Cookie] is not { } kept)
            return null;
        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/print/codes" });
        try
        {
            var sheet = JsonSerializer.Deserialize<Sheet>(_seal.Unprotect(kept));
            return sheet?.For == reader ? sheet : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
