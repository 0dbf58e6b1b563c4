namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines at the bedside, in the laboratory and in the building, by what they speak.</summary>
internal static class CareRules
{
    public static IEnumerable<Evidence> Of(Profile profile)
    {
        if (profile.Calls("astm") || profile.Calls("e1381")) yield return new Evidence("analyzer", 0.8, "astm: sends results");
        if (profile.Calls("hl7") && !profile.Serves("hl7"))
        {
            var types = profile.Values("hl7", "messageType").ToList();
            if (types.Exists(type => type.StartsWith("OUL", StringComparison.Ordinal))) yield return new Evidence("analyzer", 0.6, "hl7: sends OUL laboratory results");
            else if (types.Exists(type => type.StartsWith("ORU^R40", StringComparison.Ordinal) || type.StartsWith("ORU^R42", StringComparison.Ordinal)))
                yield return new Evidence("patient-monitor", 0.6, "hl7: sends alerts (ORU^R40)");
            else if (types.Count > 0 && types.TrueForAll(type => type.StartsWith("ORU", StringComparison.Ordinal) || type.StartsWith("ACK", StringComparison.Ordinal)))
                yield return new Evidence("analyzer", 0.25, "hl7: sends only results (ORU)");
            else if (types.Exists(type => type.StartsWith("ADT", StringComparison.Ordinal) || type.StartsWith("ORM", StringComparison.Ordinal)))
                yield return new Evidence("server", 0.5, "hl7: sends admissions or orders");
        }
        if (profile.Outgoing.Any(link => link is { Transport: "udp", Port: 24105 or 24005 })) yield return new Evidence("patient-monitor", 0.6, "intellivue: sends to port 24105");
        if (profile.Serves("bacnet") || profile.Has("bacnet")) yield return new Evidence("building-system", 0.75, "bacnet: takes part");
        if (profile.Serves("modbus")) yield return new Evidence("building-system", 0.55, "modbus: answers");
        if (profile.Calls("mqtt")) yield return new Evidence("iot", 0.4, "mqtt: reports to a broker");
    }
}
