namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that make, keep or show pictures.</summary>
internal static class ImagingRules
{
    public static IEnumerable<Evidence> Of(Profile profile)
    {
        var storedBy = profile.Incoming.Count(link => link.Protocol == "dicom" && link.PeerStoresImages);
        var accepts = profile.Values("dicom", "accepted").Contains("yes");
        if (accepts && storedBy > 0)
            yield return new Evidence("pacs", storedBy > 1 ? 0.85 : 0.75, $"dicom: accepts associations for storage from {storedBy} machine(s)");
    }
}
