namespace Mimamori.Ui.Fields;

/// <summary>A form as it came back: what was typed, what stood there when the page was made, and of which version.</summary>
public sealed record PostedFields(IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, string> Was, int Version)
{
    public const string WasPrefix = "was.";
    public const string VersionName = "version";

    public static PostedFields Of(IFormCollection form) => new(
        form.Where(field => !field.Key.StartsWith(WasPrefix, StringComparison.Ordinal)).ToDictionary(field => field.Key, field => field.Value.ToString()),
        form.Where(field => field.Key.StartsWith(WasPrefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[WasPrefix.Length..], field => field.Value.ToString()),
        int.TryParse(form[VersionName], out var version) ? version : 0);
}
