using System.Globalization;
using System.Text;
using System.Xml;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>
/// Writes SVG elements. Everything goes through an XML writer, so a device that calls itself &lt;script&gt; is drawn as
/// just that; presentation is by class only, because the page's policy forbids inline styles.
/// </summary>
internal sealed class SvgPen : IDisposable
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, Indent = false, ConformanceLevel = ConformanceLevel.Fragment };
    private readonly StringBuilder text = new();
    private readonly XmlWriter writer;

    public SvgPen() => writer = XmlWriter.Create(text, Settings);

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public SvgPen Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.WriteStartElement(name, Namespace);
        foreach (var (key, value) in attributes)
            if (value is not null) writer.WriteAttributeString(key, Clean(value));
        return this;
    }

    public SvgPen Close()
    {
        writer.WriteEndElement();
        return this;
    }

    public SvgPen Leaf(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Close();

    public SvgPen Words(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        writer.WriteString(Clean(content));
        return Close();
    }

    public SvgPen Text(string content, double x, double y, string css, string? anchor = null) =>
        Words("text", content, ("class", css), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));

    public SvgPen Rect(MapRect rect, string css, double radius = 0) => Leaf("rect", ("class", css), ("x", Number(rect.X)), ("y", Number(rect.Y)),
        ("width", Number(rect.Width)), ("height", Number(rect.Height)), ("rx", radius > 0 ? Number(radius) : null));

    public SvgPen Path(string d, string css) => Leaf("path", ("class", css), ("d", d));

    public string Finish()
    {
        writer.Flush();
        return text.ToString();
    }

    public void Dispose() => writer.Dispose();

    /// <summary>Names come off the wire: control characters and torn surrogates may not be in XML at all.</summary>
    private static string Clean(string value)
    {
        if (value.All(c => XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))) return value;
        return string.Concat(value.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
    }
}
