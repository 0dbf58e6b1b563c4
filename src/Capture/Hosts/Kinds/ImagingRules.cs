namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that make, keep or show pictures.</summary>
internal static class ImagingRules
{
    private const string StorageRoot = "1.2.840.10008.5.1.4.1.1.";
    private const string QueryRoot = "1.2.840.10008.5.1.4.1.2.";

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        var storedBy = profile.Incoming.Count(link => link.Protocol == "dicom" && link.PeerStoresImages);
        var accepts = profile.Values("dicom", "accepted").Contains("yes");
        if (accepts && storedBy > 0)
            yield return new Evidence("pacs", storedBy > 1 ? 0.85 : 0.55, $"dicom: accepts associations for storage on {storedBy} connection(s)");
        if (!profile.Calls("dicom")) yield break;
        var classes = profile.Values("dicom", "sopClasses").ToList();
        if (!accepts && classes.Exists(uid => uid.StartsWith(StorageRoot, StringComparison.Ordinal)))
            yield return new Evidence("modality", 0.45, "dicom: proposes to store pictures and accepts none");
        else if (!accepts && classes.Exists(uid => uid.StartsWith(QueryRoot, StringComparison.Ordinal)))
            yield return new Evidence("terminal", 0.3, "dicom: only queries and retrieves");
    }
}
