using System.Net;
using QRCoder;

namespace Mimamori.Ui;

/// <summary>QR codes as SVG: sharp on paper, and no picture file to serve.</summary>
public static class Qr
{
    public static string Svg(string text, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = data.ModuleMatrix.Count;
        var path = string.Concat(
            from row in Enumerable.Range(0, side) from column in Enumerable.Range(0, side)
            where data.ModuleMatrix[row][column] select $"M{column} {row}h1v1h-1z");
        return $"<svg class=\"qr-code\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(label)}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\"/></svg>";
    }
}
