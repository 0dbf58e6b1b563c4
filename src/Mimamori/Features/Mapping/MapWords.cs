using System.Globalization;

namespace Mimamori.Features.Mapping;

/// <summary>Whole sentences and short phrases of the map, made from its facts.</summary>
public static class MapWords
{
    /// <summary>The reader's language decides the sentence, so its pattern cannot be parsed once and kept.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);

    /// <summary>常時接続・暗号化あり. What nobody knows is left to the line's title, except where a line leaves the house.</summary>
    public static string Manner(MapLink link)
    {
        var always = link.AlwaysOn switch { true => MapText.AlwaysOn, false => MapText.OnRequest, null => null };
        var encrypted = link.Encrypted switch { true => MapText.Encrypted, false => MapText.NotEncrypted, null => null };
        return string.Join(MapText.Dot, new[] { always, encrypted }.Where(t => t is not null));
    }

    public static string Kind(MapLinkKind kind) => kind switch
    {
        MapLinkKind.Outside => MapText.LineOutside,
        MapLinkKind.Maintenance => MapText.LineMaintenance,
        _ => MapText.LineCare,
    };

    public static string Risk(MapRisk risk) => risk switch
    {
        MapRisk.SupportEnded => MapText.RiskSupportEnded,
        MapRisk.RemoteMaintenance => MapText.RiskRemoteMaintenance,
        MapRisk.NotInLedger => MapText.RiskNotInLedger,
        _ => MapText.RiskOldProtocol,
    };

    public static string RiskLetter(MapRisk risk) => risk switch
    {
        MapRisk.SupportEnded => MapText.LetterSupportEnded,
        MapRisk.RemoteMaintenance => MapText.LetterRemoteMaintenance,
        MapRisk.NotInLedger => MapText.LetterNotInLedger,
        _ => MapText.LetterOldProtocol,
    };

    public static string Count(int count) => Fill(MapText.CountFormat, count);

    public static string Node(MapNode node, string? zone) => Join(
        Join([.. node.Numbers.Append(node.Number ?? 0).Where(number => number > 0).Select(number => Fill(MapText.NumberFormat, number))]), node.Label,
        node.IsGroup ? Count(node.Count) : MapKinds.NameOf(node.Kind), node.Sublabel, zone, Join([.. node.Risks.Select(Risk)]));

    public static string Link(MapLink link, string from, string to) => Join(
        Fill(MapText.LinkFormat, from, to), Kind(link.Kind), link.Label, Manner(link),
        link.Seen ? null : MapText.DeclaredOnly, link.VendorTonight ? MapText.Tonight : null);

    private static string Join(params string?[] parts) => string.Join(MapText.Comma, parts.Where(p => !string.IsNullOrEmpty(p)));
}
