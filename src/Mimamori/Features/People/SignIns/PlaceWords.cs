namespace Mimamori.Features.People.SignIns;

/// <summary>Where somebody is signed in, so that they recognise it: system, browser, address.</summary>
public static class PlaceWords
{
    private static readonly (string Sign, string Name)[] Systems =
        [("iPad", "iPad"), ("iPhone", "iPhone"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    private static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    public static string Of(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        string[] parts = [Find(Systems, agent), Find(Browsers, agent), Here.AddressOf(context)?.ToString() ?? ""];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Find((string Sign, string Name)[] known, string agent) =>
        known.FirstOrDefault(entry => agent.Contains(entry.Sign, StringComparison.Ordinal)).Name ?? "";
}
