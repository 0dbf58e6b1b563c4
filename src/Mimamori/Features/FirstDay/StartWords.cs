using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.FirstDay;

/// <summary>Steps, sizes and answers in the reader's language.</summary>
public static class StartWords
{
    public static string Of(StartStep step) => Word($"Step{step}");

    public static string Hint(StartStep step) => Word($"StepHint{step}");

    public static string Of(HouseSize size) => Word($"Size{size}");

    public static string Of(RowKind kind) => Word($"Row{kind}");

    public static string Source(string source) => Word($"From{char.ToUpperInvariant(source[0])}{source[1..]}");

    public static string Of(StartOption option) => option.Label?.ToString() ?? Word($"Option{char.ToUpperInvariant(option.Id[0])}{option.Id[1..]}");

    /// <summary>The answer to a question in words; a dash while there is none.</summary>
    public static string Answer(StartQuestion question, StartBook book) => question.Option(book.Value(question.Id)) is { } option ? Of(option) : "—";

    /// <summary>"Hanako, 25 Nov 2026": who said so and when.</summary>
    public static string Who(StartAnswer? answer) => answer is null ? StartText.NotAnswered : string.Format(StartText.AnsweredBy, answer.AnsweredBy, Dates.Day(answer.AnsweredAt));

    private static string Word(string key) => StartText.ResourceManager.GetString(key, StartText.Culture) ?? throw new InvalidOperationException($"StartText has no {key}.");
}
