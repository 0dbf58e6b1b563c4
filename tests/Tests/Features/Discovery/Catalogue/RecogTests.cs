using System.Xml.Linq;
using Mimamori.Capture.Observations;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Conventions;

namespace Mimamori.Tests.Features.Discovery.Catalogue;

/// <summary>
/// Another project's example texts, and what its authors say of them. Prints the section "Devices" of docs/conformance.md: of each
/// family how many we recognise, that is name a maker or system they name too, and how many we call something else.
/// </summary>
public sealed class RecogTests
{
    private static readonly (string File, string Protocol, string Name)[] Families =
    [
        ("snmp_sysdescr", "snmp", "sysDescr"), ("snmp_sysobjid", "snmp", "sysObjectID"), ("dhcp_vendor_class", "dhcp", "vendorClass"), ("mdns_device-info_txt", "mdns", "model"), ("ssh_banners", "ssh", "banner"),
        ("ftp_banners", "ftp", "banner"), ("telnet_banners", "telnet", "banner"), ("smtp_banners", "smtp", "banner"), ("http_servers", "http", "server"), ("html_title", "http", "title"), ("x509_subjects", "tls", "certificateSubject"),
        ("smb_native_os", "smb", "nativeOs"), ("sip_user_agents", "sip", "userAgent"), ("sip_banners", "sip", "server"), ("hp_pjl_id", "jetdirect", "model"), ("rtsp_servers", "rtsp", "server"),
    ];

    private sealed record Example(string Text, IReadOnlyList<string> Makers, IReadOnlyList<string> Systems);

    [Fact]
    public void Example_texts_are_recognised_as_the_page_says()
    {
        if (Captures.SharedData() is not { } shared)
        {
            Assert.Skip("The shared data are not beside the repository.");
            return;
        }
        var page = Repository.Read("docs/conformance.md");
        List<string> lines = [];
        foreach (var (file, protocol, name) in Families)
        {
            var examples = Examples(Path.Combine(shared, "fingerprints", "recog", file + ".xml")).ToList();
            var answers = examples.ConvertAll(example => (Example: example, Answer: Answer(example, protocol, name)));
            lines.Add($"| {file} | {answers.Count(one => one.Answer == true)}/{examples.Count} | {answers.Count(one => one.Answer == false)} |");
            if (Environment.GetEnvironmentVariable("MIMAMORI_RECOG") is not null)
                foreach (var (example, answer) in answers.Where(one => one.Answer != true))
                    TestContext.Current.TestOutputHelper!.WriteLine($"{file} {(answer == false ? "WRONG" : "none")} [{string.Join('/', example.Makers)}] {example.Text}");
        }
        foreach (var line in lines) TestContext.Current.TestOutputHelper!.WriteLine(line);

        Assert.All(lines, line => Assert.Contains(line, page));
    }

    /// <summary>True: a maker or system both name; false: we name others; null: we say nothing of either.</summary>
    private static bool? Answer(Example example, string protocol, string name)
    {
        var read = DeviceContent.Catalogue.Recognise([new DeviceFact(protocol, name, example.Text)]);
        List<string> ours = [.. new[] { read.Maker?.Value }.OfType<string>(), .. read.Systems.SelectMany(system => system.Value.Split(" / ")), .. read.Facts.Select(fact => fact.Value)];
        if (ours.Count == 0) return null;
        return ours.Exists(word => example.Makers.Concat(example.Systems).Any(theirs => Same(word, theirs)));
    }

    private static bool Same(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase) || First(one) == First(other);

    private static string First(string text) => text.Split(' ', '-', '/')[0].ToUpperInvariant();

    private static IEnumerable<Example> Examples(string file)
    {
        foreach (var print in XDocument.Load(file).Root!.Elements("fingerprint"))
        {
            var values = print.Elements("param").Where(param => param.Attribute("value") is not null).ToLookup(param => (string)param.Attribute("name")!, param => (string)param.Attribute("value")!);
            List<string> makers = [.. values["hw.vendor"], .. values["os.vendor"], .. values["service.vendor"]];
            List<string> systems = [.. values["os.product"], .. values["os.family"], .. values["service.product"]];
            if (makers.Count + systems.Count == 0) continue;
            foreach (var example in print.Elements("example"))
                yield return new Example(Text(example), makers, systems);
        }
    }

    private static string Text(XElement example) => (string?)example.Attribute("_encoding") == "base64" ? System.Text.Encoding.Latin1.GetString(Convert.FromBase64String(example.Value.Trim())) : example.Value.Replace("model=", "", StringComparison.Ordinal);
}
