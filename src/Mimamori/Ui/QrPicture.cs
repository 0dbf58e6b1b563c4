using System.Text;
using QRCoder;

namespace Mimamori.Ui;

/// <summary>A QR code (ISO/IEC 18004) as one SVG path, with the four modules of quiet ground round it.</summary>
public static class QrPicture
{
    public static string Svg(string text, string cssClass)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x])
                    path.Append($"M{x} {y}h1v1h-1z");
        return $"<svg class=\"{cssClass}\" viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>";
    }
}
