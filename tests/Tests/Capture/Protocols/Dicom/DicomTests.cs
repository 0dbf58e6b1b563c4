using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Dicom;

namespace Mimamori.Tests.Capture.Protocols.Dicom;

public sealed class DicomTests
{
    private const string Ct = "1.2.840.10008.5.1.4.1.1.2";
    private const string Mr = "1.2.840.10008.5.1.4.1.1.4";
    private const string Worklist = "1.2.840.10008.5.1.4.31";

    private static Wire Item(Wire wire, byte type, byte[] content) => wire.Bytes(type, 0).Block16(content);

    private static byte[] Text(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] User()
    {
        var user = Item(new Wire(), 0x51, [0, 0, 0x40, 0]);
        _ = Item(user, 0x52, Text("1.2.276.0.7230010.3.0.3.6.7"));
        _ = Item(user, 0x55, Text("OFFIS_DCMTK_367"));
        return Item(user, 0x58, [1, 0, 0, 4, .. "sato"u8]).Done;
    }

    private static byte[] Associate(byte type, params byte[][] contexts)
    {
        var items = Item(new Wire(), 0x10, Text("1.2.840.10008.3.1.1.1"));
        foreach (var context in contexts) _ = Item(items, (byte)(type == 1 ? 0x20 : 0x21), context);
        _ = Item(items, 0x50, User());
        var body = new Wire().Number16(1).Number16(0).Padded("ORTHANCPACS", 16).Padded("CT_ROOM1", 16).Zeros(32).Bytes(items.Done).Done;
        return new Wire().Bytes(type, 0).Number32(body.Length).Bytes(body).Done;
    }

    private static byte[] Proposed(byte id, string sopClass)
    {
        var context = Item(new Wire().Bytes(id, 0, 0, 0), 0x30, Text(sopClass));
        return Item(context, 0x40, Text("1.2.840.10008.1.2.1")).Done;
    }

    public static byte[] Request() => Associate(1, Proposed(1, Ct), Proposed(3, Worklist));

    public static byte[] Accept() => Associate(2, Item(new Wire().Bytes(1, 0, 0, 0), 0x40, Text("1.2.840.10008.1.2")).Done,
        Item(new Wire().Bytes(3, 0, 3, 0), 0x40, Text("1.2.840.10008.1.2.2")).Done);

    [Fact]
    public void A_request_tells_titles_classes_and_implementation()
    {
        var heard = Heard.From(Request(), DicomAnalyzer.Read);
        Assert.Equal(Verdict.Done, heard.Verdict);
        heard.Has(Heard.Client, "dicom", "callingAeTitle", "CT_ROOM1");
        heard.Has(Heard.Client, "dicom", "sopClasses", Ct + " CT Image Storage");
        heard.Has(Heard.Client, "dicom", "transferSyntaxes", "1.2.840.10008.1.2.1 Explicit VR Little Endian");
        heard.Has(Heard.Client, "dicom", "implementationClassUid", "1.2.276.0.7230010.3.0.3.6.7");
        heard.Has(Heard.Client, "dicom", "implementationVersionName", "OFFIS_DCMTK_367");
        heard.Has(Heard.Client, "kind", "modality", "dicom: requests association as CT_ROOM1 with SOP class CT Image Storage");
        heard.HasNo("dicom", "calledAeTitle");
        heard.HasNo("service", "Tcp/1000/dicom");
        heard.NeverSays("sato");
    }

    [Fact]
    public void An_acceptance_proves_the_called_title_and_names_only_what_was_accepted()
    {
        var heard = Heard.FromServer(Accept(), DicomAnalyzer.Read, 11112);
        heard.Has(Heard.Server, "dicom", "calledAeTitle", "ORTHANCPACS");
        heard.Has(Heard.Server, "dicom", "accepted", "yes");
        heard.Has(Heard.Server, "dicom", "transferSyntaxes", "1.2.840.10008.1.2 Implicit VR Little Endian");
        heard.Has(Heard.Server, "service", "Tcp/11112/dicom", "/");
        heard.NeverSays("1.2.840.10008.1.2.2");
    }

    [Fact]
    public void A_rejection_is_an_answer_but_gives_no_title()
    {
        var heard = Heard.FromServer(new Wire().Bytes(3, 0).Number32(4).Bytes(0, 1, 1, 7).Done, DicomAnalyzer.Read, 104);
        heard.Has(Heard.Server, "dicom", "accepted", "no");
        heard.HasNo("dicom", "calledAeTitle");
    }

    [Fact]
    public void Many_sorts_of_images_make_no_modality() =>
        Heard.From(Associate(1, Proposed(1, Ct), Proposed(3, Mr)), DicomAnalyzer.Read).HasNo("kind", "modality");
}
