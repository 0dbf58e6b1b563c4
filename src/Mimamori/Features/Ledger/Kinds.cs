using Mimamori.Capture.Observations;

namespace Mimamori.Features.Ledger;

/// <summary>The words for what a machine is, in the reader's language.</summary>
public static class Kinds
{
    public static IReadOnlyList<string> All => DeviceKinds.All;

    /// <summary>"vpn-gateway" as people say it; a word we do not know is said as it came.</summary>
    public static string Of(string kind) => KindText.ResourceManager.GetString(Key(kind), KindText.Culture) ?? kind;

    private static string Key(string kind) =>
        string.Concat(kind.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
