namespace Mimamori.Capture.Hosts.Kinds;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>Which operating system, from all that was said about it: the surest word, and a version if anybody of the same mind knew it.</summary>
internal static class SystemRules
{
    public static OperatingSystem? Best(IReadOnlyList<OperatingSystem> said) =>
        said.OrderByDescending(one => one.Confidence).ThenByDescending(one => one.Version is not null)
            .ThenBy(one => one.Value, StringComparer.Ordinal).ThenBy(one => one.Source, StringComparer.Ordinal).FirstOrDefault();
}
