using System.Globalization;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Why a file was refused or read only in part: kept as codes, said in the reader's language.</summary>
public static class Remarks
{
    public static string? Of(IEnumerable<Problem> problems)
    {
        var lines = problems.GroupBy(problem => problem.Reason).Select(group =>
            $"{group.Key}\t{group.Sum(problem => problem.Count)}" + (group.Min(problem => problem.Line) is { } first ? $"\t{first}" : ""));
        var text = string.Join('\n', lines);
        return text.Length > 0 ? text : null;
    }

    public static IEnumerable<string> Sentences(string? remarks) =>
        (remarks ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Sentence);

    private static string Sentence(string line)
    {
        if (line.Split('\t') is not [var code, var count, .. var first])
            return line;
        var times = long.TryParse(count, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var sentence = DiscoveryText.ResourceManager.GetString("Problem_" + code.Replace('-', '_'), DiscoveryText.Culture) is { } words
            ? string.Format(words, times)
            : string.Format(DiscoveryText.ProblemOther, code, times);
        return first.Length == 0 ? sentence : sentence + string.Format(DiscoveryText.FirstAtLine, first[0]);
    }
}
