using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>HL7 version 2 in its minimal lower layer (MLLP). Every patient field is a dummy that says TEST.</summary>
internal static class Hl7
{
    public static byte[] Message(Hl7Route route, string type, string time, int number, params string[] segments) => Framed(
        [$"MSH|^~\\&|{route.FromApplication}|{route.FromFacility}|{route.ToApplication}|{route.ToFacility}|{time}||{type}|{number:D6}|T|2.5", .. segments]);

    public static byte[] Acknowledge(Hl7Route route, string type, string time, int number) =>
        Message(new(route.ToApplication, route.ToFacility, route.FromApplication, route.FromFacility), $"ACK^{type.Split('^')[1]}", time, number, $"MSA|AA|{number:D6}");

    /// <summary>The segments that every message about a person carries, for nobody.</summary>
    public static string[] NoPatient(string time) => [$"EVN||{time}", "PID|1||TEST0000||TEST^DUMMY||19000101|O"];

    private static byte[] Framed(string[] segments) => [0x0b, .. Encoding.ASCII.GetBytes(string.Join('\r', segments) + "\r"), 0x1c, 0x0d];
}

internal sealed record Hl7Route(string FromApplication, string FromFacility, string ToApplication, string ToFacility);
