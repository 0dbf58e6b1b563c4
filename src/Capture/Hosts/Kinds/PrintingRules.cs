namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Ports where only printers listen.</summary>
internal static class PrintingRules
{
    public static IEnumerable<Evidence> Of(Profile profile)
    {
        if (profile.Serves(9100)) yield return new Evidence("printer", 0.6, "jetdirect: answers at port 9100");
        if (profile.Serves(515)) yield return new Evidence("printer", 0.5, "lpd: answers at port 515");
        if (profile.Serves(631) || profile.Serves("ipp")) yield return new Evidence("printer", 0.5, "ipp: answers at port 631");
        if (profile.Has("ipp") && profile.Values("ipp", "model").Any()) yield return new Evidence("printer", 0.85, $"ipp: model {profile.Values("ipp", "model").First()}");
    }
}
