using System.Text.RegularExpressions;

namespace Mimamori.Features.WalkRound.Terminal;

/// <summary>
/// What the browser says of its machine. Weak: browsers froze these words years ago (Windows 11 still says "NT 10.0",
/// an iPad may say "Macintosh"), so it is always shown with the words "as the browser says".
/// </summary>
public static partial class UserAgentHint
{
    public static string? System(string? agent) => agent switch
    {
        null => null,
        _ when agent.Contains("Windows NT 10.0", StringComparison.Ordinal) => WalkText.Windows10Or11,
        _ when agent.Contains("Windows NT 6.3", StringComparison.Ordinal) => "Windows 8.1",
        _ when agent.Contains("Windows NT 6.2", StringComparison.Ordinal) => "Windows 8",
        _ when agent.Contains("Windows NT 6.1", StringComparison.Ordinal) => "Windows 7",
        _ when agent.Contains("Windows NT 5.1", StringComparison.Ordinal) => "Windows XP",
        _ when agent.Contains("iPhone", StringComparison.Ordinal) => "iOS",
        _ when agent.Contains("iPad", StringComparison.Ordinal) => "iPadOS",
        _ when Android().Match(agent) is { Success: true } android => android.Value,
        _ when agent.Contains("CrOS", StringComparison.Ordinal) => "ChromeOS",
        _ when agent.Contains("Mac OS X", StringComparison.Ordinal) => "macOS / iPadOS",
        _ when agent.Contains("Linux", StringComparison.Ordinal) => "Linux",
        _ => null,
    };

    public static string Kind(string? agent) => agent switch
    {
        not null when agent.Contains("iPhone", StringComparison.Ordinal) => "phone",
        not null when agent.Contains("iPad", StringComparison.Ordinal) => "tablet",
        not null when agent.Contains("Android", StringComparison.Ordinal) => agent.Contains("Mobile", StringComparison.Ordinal) ? "phone" : "tablet",
        _ => "terminal",
    };

    [GeneratedRegex(@"Android [0-9]{1,2}")]
    private static partial Regex Android();
}
