using Mimamori.Data;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>At night a white page blinds whoever comes from a dark room: dark between nine and six, or as somebody at this browser chose.</summary>
public static class WardNight
{
    private const string Cookie = "lamp";
    private const int Begins = 21, Ends = 6;

    public static bool IsDark(HttpContext context, Database database) => context.Request.Cookies[Cookie] switch
    {
        "dark" => true,
        "light" => false,
        _ => database.Now.ToLocalTime().Hour is >= Begins or < Ends,
    };

    public static void Choose(HttpContext context, string choice) => context.Response.Cookies.Append(Cookie, choice == "dark" ? "dark" : "light",
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromHours(12) });
}
