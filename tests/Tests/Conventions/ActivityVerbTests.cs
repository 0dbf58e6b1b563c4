using System.Text.RegularExpressions;
using Mimamori.Features.ActivityLog;

namespace Mimamori.Tests.Conventions;

public sealed partial class ActivityVerbTests
{
    private const string Words = "src/Mimamori/Features/ActivityLog/ActivityText.resx";

    [Fact]
    public void Every_verb_that_is_logged_has_its_sentence_and_its_kind() => CodeShapeTests.Empty(
        from file in Repository.Code.Concat(Repository.Pages)
        from Match log in LoggedVerb().Matches(Repository.Read(file))
        from System.Text.RegularExpressions.Capture caught in log.Groups["verb"].Captures
        let verb = caught.Value
        from key in new[] { ActivityWords.KeyOf(verb), ActivityWords.KeyOf("kind." + ActivityWords.KindOf(verb)) }
        where !Repository.ReadWords(Words).ContainsKey(key)
        select $"{file}: {verb} needs {key}");

    [GeneratedRegex("""(?:database|Database|context)?\.?\bLog\(\s*(?:[^;"()]*\?\s*)?"(?<verb>[a-z]+[a-z.-]*\.[a-z-]+)"(?:\s*:\s*"(?<verb>[a-z.-]+)")?""")]
    private static partial Regex LoggedVerb();
}
