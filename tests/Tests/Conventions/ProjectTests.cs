using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mimamori.Tests.Conventions;

/// <summary>A project exists for another set of allowed dependencies; here the sets are written down.</summary>
public sealed partial class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Capture"] = [],
        ["Advisories"] = [],
        ["Simulation"] = [],
        ["Mimamori"] = ["Capture", "Advisories", "Simulation"],
    };

    [Fact]
    public void Each_source_project_references_only_what_it_may()
    {
        foreach (var file in Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            var allowed = Allowed[Path.GetFileNameWithoutExtension(file)];
            Assert.All(Included(file, "ProjectReference"), reference => Assert.Contains(Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')), allowed));
            if (allowed.Length == 0)
                Assert.Empty(Included(file, "PackageReference").Concat(Included(file, "FrameworkReference")));
        }
    }

    [Fact]
    public void The_capture_engine_references_nothing_but_the_framework() => Assert.All(
        typeof(Mimamori.Capture.CaptureSource).Assembly.GetReferencedAssemblies(),
        assembly => Assert.Matches(@"^System\.(?!Net\.Http)|^netstandard$|^mscorlib$", assembly.Name));

    [Fact]
    public void The_server_opens_no_connection_of_its_own() => CodeShapeTests.Empty(
        from file in Repository.Code.Concat(Repository.Pages)
        where Caller().IsMatch(Repository.Read(file)) && !file.StartsWith(OnTheSensor, StringComparison.Ordinal)
        select file);

    /// <summary>What runs on the sensor's machine, which speaks to the server; the server itself never starts it.</summary>
    private const string OnTheSensor = "src/Mimamori/Features/Sensors/Wire/";

    [Fact]
    public void Only_the_sensors_own_verb_starts_what_runs_on_the_sensor() => Assert.Equal(["src/Mimamori/Commands/SensorCommand.cs"],
        Repository.Code.Concat(Repository.Pages).Where(file => !file.StartsWith(OnTheSensor, StringComparison.Ordinal) && Starts().IsMatch(Repository.Read(file))));

    [GeneratedRegex(@"\b(LiveWire|ServerLink|new SensorRun)\b")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\b(HttpClient|IHttpClientFactory|WebClient|HttpWebRequest|TcpClient|UdpClient|SmtpClient|ClientWebSocket|new Socket|new Ping)\b")]
    private static partial Regex Caller();

    private static IEnumerable<string> Included(string project, string element) =>
        XDocument.Parse(Repository.Read(project)).Descendants(element).Select(item => item.Attribute("Include")!.Value);
}
