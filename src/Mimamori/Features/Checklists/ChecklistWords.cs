using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists;

/// <summary>Answers, standings and changes in the reader's language.</summary>
public static class ChecklistWords
{
    public static string Of(AnswerValue value) => Word($"Answer{value}");

    public static string Of(AskWhom whom) => Word($"Ask{whom}");

    public static string Of(StandingState state) => Word($"Standing{state}");

    public static string Scope(ChecklistItem item) => string.Join(FactText.NameSeparator, item.Scope);

    /// <summary>The word beside the colour: what the list and the papers show for an item.</summary>
    public static string State(ChecklistLine line, DateOnly today) => line.Standing switch
    {
        { State: StandingState.No } when line.Answer!.TargetDate is { } target =>
            string.Format(line.IsOverdue(today) ? ChecklistText.NoOverdue : ChecklistText.NoWithTarget, Languages.IsJapanese ? Dates.Day(target) : Dates.Short(target)),
        { State: StandingState.Signed, Against.Count: > 0 } => ChecklistText.SignedButFacts,
        { State: StandingState.Yes, Against.Count: > 0 } => ChecklistText.YesButFacts,
        _ => Of(line.Standing.State),
    };

    /// <summary>Green is kept for a name on facts that are good; a name alone is only somebody's word.</summary>
    public static string Tag(ChecklistLine line) => line.Standing switch
    {
        { State: StandingState.Unanswered } => "",
        { State: StandingState.FellBack } => "tag-bad",
        { State: StandingState.Signed or StandingState.Yes, Against.Count: > 0 } => "tag-wait",
        { State: StandingState.Signed } when line.Facts.Count > 0 && line.Facts.All(fact => fact.State == FactState.Good) => "tag-good",
        { State: StandingState.Signed or StandingState.Yes } => "tag-key",
        _ => "tag-wait",
    };

    public static string Tag(FactState state) => state switch
    {
        FactState.Good => "tag-good",
        FactState.Open => "tag-wait",
        _ => "",
    };

    /// <summary>"No longer in the ledger: W3-PC01, …": what made a signed item fall back.</summary>
    public static string Of(FactChange change) => change.List is { } list
        ? string.Format(Word($"Change{Pascal(change.FactKey)}{Pascal(list)}"), change.Count, change.Names.Count == 0 ? "" : FactWords.Names(change.Names, change.Count))
        : string.Format(ChecklistText.ChangeState, FactWords.Of(change.Now), FactName(change.FactKey));

    /// <summary>A line of the item's history: "answered: no → yes".</summary>
    public static string OfVerb(string verb, string? detail)
    {
        var values = (detail ?? "").Split(" → ").Select(value => Enum.TryParse<AnswerValue>(value, out var known) ? Of(known) : value);
        var sentence = verb switch { "checklist.signed" => ChecklistText.HistorySigned, "checklist.carried" => ChecklistText.HistoryCarried, _ => ChecklistText.HistoryAnswered };
        return string.Format(sentence, string.Join(" → ", values));
    }

    public static string FactName(string key) => key.StartsWith(EvidenceFacts.Prefix, StringComparison.Ordinal) ? EvidenceFacts.Name(key) : EvidenceStore.EvidenceKinds.Find(key) is { } point ? point.Name.ToString() : Word($"Fact{Pascal(key)}");

    private static string Pascal(string key) => string.Concat(key.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Word(string key) => ChecklistText.ResourceManager.GetString(key, ChecklistText.Culture) ?? throw new InvalidOperationException($"ChecklistText has no {key}.");
}
