using System.Text;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Hl7;

namespace Mimamori.Tests.Capture.Protocols.Hl7;

public sealed class Hl7Tests
{
    private static byte[] Framed(string message) => [0x0B, .. Encoding.ASCII.GetBytes(message), 0x1C, 0x0D];

    public static byte[] Message() => Framed("MSH|^~\\&|HIS_A|MAIN|RIS_A|RAD|20260101||ADT^A01^ADT_A01|1|P|2.5\rPID|1||12345^^^MAIN||YAMADA^TARO\r");

    [Fact]
    public void The_header_tells_applications_type_and_version_and_no_patient_is_read()
    {
        var heard = Heard.From(Message(), Hl7Analyzer.Read);
        Assert.Equal(Verdict.KeepLooking, heard.Verdict);
        heard.Has(Heard.Client, "hl7", "sendingApplication", "HIS_A");
        heard.Has(Heard.Client, "hl7", "sendingFacility", "MAIN");
        heard.Has(Heard.Server, "hl7", "receivingApplication", "RIS_A");
        heard.Has(Heard.Server, "hl7", "receivingFacility", "RAD");
        heard.Has(Heard.Client, "hl7", "messageType", "ADT^A01");
        heard.Has(Heard.Client, "hl7", "version", "2.5");
        heard.NeverSays("YAMADA");
        heard.NeverSays("12345");
    }

    [Fact]
    public void Other_encoding_characters_are_taken_from_the_header()
    {
        var heard = Heard.From(Framed("MSH#!~\\&#LAB#B#C#D###ORU!R01#1#P#2.3\r"), Hl7Analyzer.Read);
        heard.Has(Heard.Client, "hl7", "sendingApplication", "LAB");
        heard.Has(Heard.Client, "hl7", "messageType", "ORU^R01");
    }

    [Fact]
    public void Several_messages_are_each_read()
    {
        byte[] two = [.. Message(), .. Framed("MSH|^~\\&|HIS_B|MAIN|||||ORM^O01|2|P|2.5\r")];
        var heard = Heard.From(two, Hl7Analyzer.Read);
        heard.Has(Heard.Client, "hl7", "sendingApplication", "HIS_A");
        heard.Has(Heard.Client, "hl7", "sendingApplication", "HIS_B");
    }

    [Fact]
    public void A_header_without_end_is_waited_for_and_then_given_up()
    {
        Assert.Equal(Verdict.NeedMore, Heard.From(Message()[..30], Hl7Analyzer.Read).Verdict);
        var endless = Heard.From([0x0B, .. "MSH|^~\\&|"u8, .. Enumerable.Repeat((byte)'A', 5000)], Hl7Analyzer.Read);
        Assert.Equal(Verdict.NotMine, endless.Verdict);
        endless.Has(new(-1), "problem", "hl7-header-too-long", string.Empty);
    }

    [Fact]
    public void Names_in_Japanese_encodings_are_left_out() =>
        Heard.From([0x0B, .. "MSH|^~\\&|"u8, 0x93, 0x64, .. "|MAIN|||||ADT^A01|1|P|2.5\r"u8], Hl7Analyzer.Read).HasNo("hl7", "sendingApplication");
}
