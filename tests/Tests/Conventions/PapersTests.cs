using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mimamori.Tests.Conventions;

/// <summary>What our papers about security promise.</summary>
public sealed partial class PapersTests
{
    [Fact]
    public void Every_test_that_a_paper_names_is_there() => CodeShapeTests.Empty(
        from paper in new[] { "docs/security.md", "docs/asvs.md" }
        from Match named in NamedTest().Matches(Repository.Read(paper))
        where !Repository.Files.Any(file => file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith($"/{named.Groups["type"].Value}.cs", StringComparison.Ordinal)
            && Repository.Read(file).Contains($" {named.Groups["test"].Value}(", StringComparison.Ordinal))
        select $"{paper}: {named.Value}");

    [Fact]
    public void Every_threat_has_a_test() => CodeShapeTests.Empty(
        from line in Repository.Read("docs/security.md").Split('\n')
        where Threat().IsMatch(line) && !NamedTest().IsMatch(line)
        select line);

    [Fact]
    public async Task The_bill_of_materials_names_every_package_that_is_shipped()
    {
        var folder = Directory.CreateTempSubdirectory("mimamori-sbom-").FullName;
        using var made = Process.Start(new ProcessStartInfo(Repository.At(".ci/sbom"), folder) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await made.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(made.ExitCode == 0, said);

        using var bill = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "mimamori.cdx.json"), TestContext.Current.CancellationToken));
        Directory.Delete(folder, recursive: true);
        var parts = bill.RootElement.GetProperty("components").EnumerateArray().ToList();

        Assert.Equal(("CycloneDX", "1.6"), (bill.RootElement.GetProperty("bomFormat").GetString(), bill.RootElement.GetProperty("specVersion").GetString()));
        Assert.Equal("Mimamori", bill.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString());
        Assert.All(parts, part => Assert.NotEqual("", part.GetProperty("version").GetString()));
        var named = parts.Select(part => part.GetProperty("purl").GetString()!.Split('@')[0]).ToList();
        Assert.All(Shipped(), package => Assert.Contains($"pkg:nuget/{package}", named));
    }

    private static IEnumerable<string> Shipped() => XDocument.Parse(Repository.Read("src/Mimamori/Mimamori.csproj")).Descendants("PackageReference")
        .Where(package => package.Attribute("PrivateAssets") is null).Select(package => package.Attribute("Include")!.Value);

    [GeneratedRegex("`(?<type>[A-Z][A-Za-z]+Tests)\\.(?<test>[A-Z][A-Za-z0-9_]+)`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex Threat();
}
