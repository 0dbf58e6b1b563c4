using System.Xml;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Scans;

/// <summary>
/// What <c>nmap -oX</c> writes (its own nmap.dtd tells the elements). Read as a stream and as far as it goes: a scan that was broken
/// off is a file without its end. Entities are never resolved; a file that declares any is refused.
/// </summary>
internal static class NmapFile
{
    private const int Deepest = 32;

    private static readonly XmlReaderSettings Settings = new()
    {
        // nmap itself writes an empty <!DOCTYPE nmaprun>; what a DTD declares is left out before, see HasEntities.
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true, MaxCharactersInDocument = ListLimits.FileBytes,
    };

    public static DiscoveryReport Read(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        if (HasEntities(text)) return Refused(source, bytes, "xml-entities");
        var house = new ToldHouse(new ListProblems());
        var run = new NmapRun(house);
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Settings);
            if (!IsNmap(xml)) return Refused(source, bytes, "unknown-format");
            while (xml.Read())
            {
                if (xml.Depth > Deepest) return Refused(source, bytes, "xml-too-deep");
                run.Take(xml);
            }
        }
        catch (XmlException fault)
        {
            if (!run.Began) return Refused(source, bytes, "unknown-format");
            house.Problems.Add("cut-xml", fault.LineNumber);
        }
        run.Close();
        return house.Report(source, ListFormats.Scan, bytes, options);
    }

    private static bool IsNmap(XmlReader xml) => xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "nmaprun";

    /// <summary>An internal subset, between brackets, is where entities are declared; nmap writes none.</summary>
    private static bool HasEntities(string text)
    {
        var start = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase);
        var end = text.IndexOf('>', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).Contains('[') || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase);
    }

    private static DiscoveryReport Refused(CaptureSource source, long bytes, string reason) => ListReport.Of(source, null, bytes, 0, [], [new Problem(reason, 1)]);
}
