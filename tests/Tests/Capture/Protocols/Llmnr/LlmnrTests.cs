using Mimamori.Capture.Protocols.Llmnr;

namespace Mimamori.Tests.Capture.Protocols.Llmnr;

public sealed class LlmnrTests
{
    public static byte[] Answer(byte last = 2) => new Wire().Number16(1).Number16(0x8000).Number16(1).Number16(1).Number16(0).Number16(0)
        .DnsName("WARD3-PC01").Number16(1).Number16(1)
        .DnsName("WARD3-PC01").Number16(1).Number16(1).Number32(30).Number16(4).Bytes(10, 0, 0, last).Done;

    [Fact]
    public void A_machine_that_answers_with_its_own_address_tells_its_name() =>
        Heard.FromServer(Answer(), LlmnrAnalyzer.Read, 5355).Has(Heard.Server, "name", "llmnr", "WARD3-PC01");

    [Fact]
    public void An_answer_for_another_address_does_not_name_the_sender() =>
        Heard.FromServer(Answer(last: 77), LlmnrAnalyzer.Read, 5355).HasNo("name", "llmnr");
}
