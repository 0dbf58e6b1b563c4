using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>An analyser sends a result by ASTM E1394 records in E1381 frames. The patient record is empty.</summary>
internal static class Astm
{
    public static byte[] Enquiry { get; } = [0x05];

    public static byte[] Acknowledge { get; } = [0x06];

    public static byte[] End { get; } = [0x04];

    public static byte[] Header(string sender, string time) => Frame(1, $"H|\\^&|||{sender}|||||LIS||P|1|{time}");

    public static byte[] Patient() => Frame(2, "P|1||TEST0000");

    public static byte[] Terminator() => Frame(3, "L|1|N");

    private static byte[] Frame(int number, string record)
    {
        var text = $"{number}{record}\r\u0003";
        var sum = Encoding.ASCII.GetBytes(text).Sum(octet => octet) & 0xff;
        return [2, .. Encoding.ASCII.GetBytes(text), .. Encoding.ASCII.GetBytes(sum.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)), 13, 10];
    }
}
