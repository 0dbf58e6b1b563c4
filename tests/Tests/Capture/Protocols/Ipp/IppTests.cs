using Mimamori.Capture.Protocols.Ipp;

namespace Mimamori.Tests.Capture.Protocols.Ipp;

public sealed class IppTests
{
    public static byte[] Response() => new Wire().Bytes(2, 0, 0, 0, 0, 0, 0, 1).Bytes(4)
        .Bytes(0x42).Block16("job-originating-user-name"u8.ToArray()).Block16("sato"u8.ToArray())
        .Bytes(0x41).Block16("printer-make-and-model"u8.ToArray()).Block16("Canon LBP351"u8.ToArray()).Bytes(3).Done;

    [Fact]
    public void A_printer_tells_its_model_and_no_owner_of_a_job()
    {
        var heard = Heard.FromServer(Response(), IppAnalyzer.Read, 631);
        heard.Has(Heard.Server, "ipp", "model", "Canon LBP351");
        heard.NeverSays("sato");
    }
}
