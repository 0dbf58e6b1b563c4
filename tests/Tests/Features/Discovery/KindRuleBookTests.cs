using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.KindRules;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Houses;
using Mimamori.Tests.Sample;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Every sign by which the engine tells a kind is explained in plain words.</summary>
public sealed partial class KindRuleBookTests
{
    /// <summary>The sentences in the engine's sources, with something in each gap.</summary>
    [Fact]
    public void No_rule_of_the_engine_goes_unexplained()
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Capture"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Rule().Matches(File.ReadAllText(file)).Select(match => Gap().Replace(match.Groups["because"].Value, "7"))).ToList();

        Assert.True(sentences.Count > 50, $"{sentences.Count} rules found: has the engine's style changed?");
        // Where the protocol itself is a gap, it is one of the tunnels or of the databases.
        CodeShapeTests.Empty(sentences.Where(sentence => !Array.Exists(AnyProtocol, protocol => IsExplained(sentence.StartsWith("7: ", StringComparison.Ordinal) ? protocol + sentence[1..] : sentence))));
    }

    private static readonly string[] AnyProtocol = ["ike", "mysql"];

    private static bool IsExplained(string sentence) => KindRuleBook.All.Any(rule => rule.Match(sentence).Success);

    [Fact]
    public void Every_reason_the_sample_hospital_gave_is_said_in_plain_words() => CodeShapeTests.Empty(
        SampleReading.Hospital.Value.Report.Devices.SelectMany(device => device.Kind.Because).Distinct()
            .Where(because => KindReasons.Sentence(because) == because));

    [Theory]
    [InlineData("name: W3-PC01 has the part PC", "名前「W3-PC01」に「PC」が入っています")]
    [InlineData("jetdirect: answers at port 9100", "プリンターの口（9100番）で答えています")]
    [InlineData("ssh: answers (speaks for server)", "管理の口（SSH）で答えています（ただし「サーバー」を示す手がかり）")]
    [InlineData("quantum: entangled", "quantum: entangled")]
    public void A_reason_is_a_sentence(string because, string sentence)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        Assert.Equal(sentence, KindReasons.Sentence(because));
    }

    /// <summary>A machine may call itself anything, with braces in it too.</summary>
    [Fact]
    public void Any_reason_is_said_without_an_error() => Gen.String.Sample(text =>
    {
        _ = KindReasons.Of(new SeenDevice { Kind = "unknown", KindBecause = $"name: {text} has the part {text}\n{text}" }).ToList();
        return true;
    });

    [Fact]
    public async Task The_page_shows_every_sign_and_every_word()
    {
        await using var house = await TestHouse.OpenAsync();
        var html = System.Net.WebUtility.HtmlDecode(await house.Client.GetStringAsync("/discovery/kinds", TestContext.Current.CancellationToken));
        Assert.Contains("プリンターの口（9100番）で答えています", html, StringComparison.Ordinal);
        Assert.All(KindVocabulary.All, entry => Assert.Contains(entry.Words[0].Trim(), html, StringComparison.Ordinal));
    }

    [GeneratedRegex("""(?:new Evidence\(|notes\.Kind\(|notes\.KindOfSender\()[^"]*"[a-z-]+"[^$"]*\$?"(?<because>[a-z0-9{][^"]*: [^"]*)"\)""")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Gap();
}
