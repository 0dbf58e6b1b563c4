using System.Text;
using System.Text.RegularExpressions;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

/// <summary>A page of ours as one file: styles and pictures inside, no script from elsewhere, no link that leads out of the folder. Only ever given what this program rendered.</summary>
public static partial class SelfContained
{
    private static readonly string[] Kept = ["#", "tel:", .. KitPart.All.Select(part => part.File), SealedParts.File, KitPart.Index];

    public static string Of(string html)
    {
        html = StyleLink().Replace(html, link => $"<style>\n{Text(link.Groups[1].Value)}</style>");
        html = Asset().Replace(html, asset => $"\"{DataUri(asset.Groups[1].Value)}\"");
        html = ScriptLink().Replace(html, "");
        return Anchor().Replace(html, anchor => Kept.Any(anchor.Groups[2].Value.StartsWith) ? anchor.Value : $"<a {anchor.Groups[1].Value}");
    }

    /// <summary>An embedded file as text; sits between tags of ours, so it may not end them.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read(name)).Replace("</", "<\\/", StringComparison.Ordinal);

    private static string DataUri(string name) => $"data:{EmbeddedFiles.TypeOf(name)};base64,{Convert.ToBase64String(EmbeddedFiles.Read(name))}";

    [GeneratedRegex("""<link rel="stylesheet" href="/assets/([^"?]+)[^"]*"\s*/?>""")]
    private static partial Regex StyleLink();

    [GeneratedRegex("\"/assets/([^\"?]+)[^\"]*\"")]
    private static partial Regex Asset();

    [GeneratedRegex("""<script[^>]* src="[^"]*"[^>]*></script>""")]
    private static partial Regex ScriptLink();

    [GeneratedRegex("""<a ([^>]*?)href="([^"]*)" ?""")]
    private static partial Regex Anchor();
}
