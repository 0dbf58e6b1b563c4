using System.Globalization;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Ledger;

/// <summary>The words for what a machine is, in the reader's language.</summary>
public static class Kinds
{
    public static IReadOnlyList<string> All => DeviceKinds.All;

    /// <summary>"vpn-gateway" as people say it; a word we do not know is said as it came.</summary>
    public static string Of(string kind) => In(KindText.Culture, kind);

    /// <summary>The same in a language of choice; null is the reader's.</summary>
    public static string In(CultureInfo? culture, string kind) => KindText.ResourceManager.GetString(Key(kind), culture) ?? kind;

    private static string Key(string kind) =>
        string.Concat(kind.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
