using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>What goes to a printer: PJL on port 9100 and IPP (RFC 8010) on 631.</summary>
internal static class Printing
{
    private const int GetPrinterAttributes = 0x000b;

    public static byte[] PjlAsk() => Encoding.ASCII.GetBytes("\u001b%-12345X@PJL INFO ID\r\n\u001b%-12345X");

    public static byte[] PjlAnswer(string model) => Encoding.ASCII.GetBytes($"@PJL INFO ID\r\n\"{model}\"\r\n\f");

    public static byte[] PjlJob(Dice dice, int length) =>
        [.. Encoding.ASCII.GetBytes("\u001b%-12345X@PJL JOB NAME=\"SAMPLE\"\r\n@PJL ENTER LANGUAGE=PCLXL\r\n"), .. dice.Bytes(length), .. Encoding.ASCII.GetBytes("\u001b%-12345X@PJL EOJ\r\n")];

    public static byte[] IppAsk(string uri) => Start(0x0101, GetPrinterAttributes)
        .Bytes(Attribute(0x45, "printer-uri", uri)).Bytes(Attribute(0x44, "requested-attributes", "printer-make-and-model")).U8(3).Done();

    public static byte[] IppAnswer(string name, string model) => Start(0x0101, 0)
        .U8(4).Bytes(Attribute(0x42, "printer-name", name)).Bytes(Attribute(0x41, "printer-make-and-model", model)).U8(3).Done();

    private static ByteWriter Start(int version, int operation) => new ByteWriter().U16(version).U16(operation).U32(1).U8(1)
        .Bytes(Attribute(0x47, "attributes-charset", "utf-8")).Bytes(Attribute(0x48, "attributes-natural-language", "ja"));

    private static byte[] Attribute(int tag, string name, string value) =>
        new ByteWriter().U8(tag).U16(name.Length).Ascii(name).U16(value.Length).Ascii(value).Done();
}
