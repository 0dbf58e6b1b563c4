using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists;

/// <summary>
/// How an item stands today. It is worked out anew each time from the answer, the signature and the facts, so that an item
/// falls back by itself when the facts get worse and stands again by itself when they return.
/// </summary>
public sealed record Standing(StandingState State, IReadOnlyList<FactChange> Changes, IReadOnlyList<Fact> Against)
{
    public bool IsAnswered => State is not (StandingState.Unanswered or StandingState.FellBack or StandingState.Recheck);

    public static Standing Of(Answer? answer, Signature? signature, IReadOnlyList<Fact> facts)
    {
        var signed = answer is not null && signature is { WithdrawnAt: null } && signature.Value == answer.Value;
        Fact[] against = answer?.Value == AnswerValue.Yes ? [.. facts.Where(fact => fact.State == FactState.Open)] : [];
        FactChange[] changes = signed && answer!.Value == AnswerValue.Yes ? [.. Worse(SignedFact.Read(signature!.Facts), facts)] : [];
        return new Standing(answer?.RecheckOf is not null ? StandingState.Recheck : StateOf(answer, signed, changes.Length > 0), changes, against);
    }

    private static StandingState StateOf(Answer? answer, bool signed, bool fell) => answer?.Value switch
    {
        null => StandingState.Unanswered,
        AnswerValue.No => StandingState.No,
        AnswerValue.AskingVendor => StandingState.AskingVendor,
        AnswerValue.NotApplicable => StandingState.NotApplicable,
        _ when fell => StandingState.FellBack,
        _ => signed ? StandingState.Signed : StandingState.Yes,
    };

    private static IEnumerable<FactChange> Worse(IReadOnlyList<SignedFact> signed, IReadOnlyList<Fact> now) =>
        now.SelectMany(fact => Worse(signed.FirstOrDefault(old => old.Key == fact.Key), fact));

    private static IEnumerable<FactChange> Worse(SignedFact? signed, Fact now)
    {
        // A kind of fact the signer's program did not know counts only when it speaks against the answer.
        if (now.State == FactState.Good || (signed is null && now.State == FactState.NotLooked))
            yield break;
        var grown = FactLists.Names(now.Values).Select(list => Grown(list, signed?.Values, now)).OfType<FactChange>().ToList();
        foreach (var change in grown)
            yield return change;
        if (grown.Count == 0 && signed?.State != now.State)
            yield return new FactChange(now.Key, null, 0, [], now.State);
    }

    private static FactChange? Grown(string list, IReadOnlyDictionary<string, string>? before, Fact now)
    {
        var (count, added) = FactLists.Added(list, before, now.Values);
        return count == 0 ? null : new FactChange(now.Key, list, count, added, now.State);
    }
}

/// <summary>Yes and Signed differ by the name under it; FellBack was signed, but the facts no longer bear it; Recheck came from an older edition.</summary>
public enum StandingState { Unanswered, FellBack, Recheck, No, AskingVendor, NotApplicable, Yes, Signed }
