namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that speak and look.</summary>
internal static class VoiceRules
{
    public static IEnumerable<Evidence> Of(Profile profile)
    {
        var answers = profile.Incoming.Count(link => link.Protocol == "sip");
        if (profile.Calls("sip") && answers < 2) yield return new Evidence("ip-phone", 0.6, "sip: registers and calls");
        if (answers > 3) yield return new Evidence("server", 0.6, $"sip: answers {answers} machines");
        if (profile.Serves(554) || profile.Serves("rtsp")) yield return new Evidence("camera", 0.65, "rtsp: sends pictures");
    }
}
