using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Mimamori.Ui;

/// <summary>One sentence that survives the redirect after a post: "62 devices accepted. Undo".</summary>
public sealed class Flash(RequestDelegate next)
{
    private const string Cookie = "said";

    /// <summary>A browser keeps cookies of 4 KiB, and a Japanese letter takes four bytes of one.</summary>
    private const int LengthMax = 700;

    public static void Say(HttpContext context, string sentence, bool refused = false) => context.Response.Cookies.Append(
        Cookie,
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes((refused ? "!" : ".") + (sentence.Length > LengthMax ? sentence[..LengthMax] + "…" : sentence))),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });

    public static FlashSentence? Of(HttpContext context) => context.Items[Cookie] as FlashSentence;

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Cookies[Cookie] is { } said && !context.Request.Path.StartsWithSegments("/assets"))
        {
            context.Items[Cookie] = Read(said);
            context.Response.Cookies.Delete(Cookie);
        }
        return next(context);
    }

    private static FlashSentence? Read(string said)
    {
        try
        {
            var text = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(said));
            return text.Length > 1 ? new FlashSentence(text[1..], text[0] == '!') : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

public sealed record FlashSentence(string Text, bool Refused);
