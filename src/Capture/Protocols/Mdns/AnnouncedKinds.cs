namespace Mimamori.Capture.Protocols.Mdns;

/// <summary>Kinds of service that only one kind of machine announces.</summary>
internal static class AnnouncedKinds
{
    public static bool TryFind(ReadOnlySpan<byte> service, out string kind, out double confidence)
    {
        (kind, confidence) = (string.Empty, 0);
        if (service.SequenceEqual("_pdl-datastream._tcp"u8) || service.SequenceEqual("_printer._tcp"u8)) (kind, confidence) = ("printer", 0.8);
        // A computer that shares its printer announces IPP as well.
        else if (service.SequenceEqual("_ipp._tcp"u8) || service.SequenceEqual("_ipps._tcp"u8)) (kind, confidence) = ("printer", 0.6);
        else if (service.SequenceEqual("_axis-video._tcp"u8)) (kind, confidence) = ("camera", 0.9);
        else if (service.SequenceEqual("_apple-mobdev2._tcp"u8)) (kind, confidence) = ("phone", 0.4);
        else if (service.SequenceEqual("_googlecast._tcp"u8) || service.SequenceEqual("_hap._tcp"u8)) (kind, confidence) = ("iot", 0.7);
        return confidence > 0;
    }
}
