using System.Text.RegularExpressions;

namespace Mimamori.Tests.Conventions;

public sealed partial class ContentTests
{
    /// <summary>Paths of one person's machine, and hosts that a build elsewhere could not reach.</summary>
    private static readonly Regex[] OfOneMachine = [MachinePath(), RegistryHost()];

    [Fact]
    public void Every_content_file_says_where_it_is_from_how_sure_it_is_and_as_of_when() => CodeShapeTests.Empty(
        from file in Repository.Files.Where(file => file.StartsWith("content/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal))
        let text = Repository.Read(file)
        from key in new[] { "source", "certainty", "as_of" }
        where !Regex.IsMatch(text, $"^{key}:\\s*\\S", RegexOptions.Multiline)
        select $"{file}: {key}");

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() => CodeShapeTests.Empty(
        from file in Repository.Files
        where !file.EndsWith("ContentTests.cs", StringComparison.Ordinal) && new FileInfo(Repository.At(file)).Length < 2_000_000
        let text = Repository.Read(file)
        where !text.Contains('\0')
        from pattern in OfOneMachine
        from Match found in pattern.Matches(text)
        select $"{file}: {found.Value}");

    [GeneratedRegex(@"(?<![\w.])/(?:work|home/[a-z]+|root|Users/\w+)/\S*")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^\s""]*(?:nuget|artifactory|nexus|verdaccio)[^\s""]*|https?://(?:\d+\.){3}\d+:\d+[^\s""]*(?:npm|index\.json)")]
    private static partial Regex RegistryHost();
}
