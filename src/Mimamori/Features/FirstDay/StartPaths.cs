using Mimamori.Features.FirstDay.Content;

namespace Mimamori.Features.FirstDay;

/// <summary>Where each step lives and what comes after it.</summary>
public static class StartPaths
{
    public const string Settings = "/house";

    public static string Of(StartStep step) => step switch
    {
        StartStep.House => "/start/house",
        StartStep.Questions => "/start/questions",
        StartStep.People => "/start/people",
        StartStep.Guideline => "/start/guideline",
        StartStep.Services => "/start/services",
        _ => "/start/topology",
    };

    public static string After(StartStep step) => step == StartStep.Topology ? "/start/done" : Of(step + 1);

    public static string Of(StartQuestion question) => question.Set == QuestionSet.Guideline ? "/start/guideline" : $"/start/questions/{question.Id}";

    /// <summary>After an answer: the next question, what the answers usually mean, or back to where it was changed from.</summary>
    public static string After(StartQuestion question, StartOption option, bool change)
    {
        if (option.OpensOutsideCheck)
            return Of(FirstDayContent.Questions.Of(QuestionSet.Outside)[0]);
        if (change)
            return Settings;
        var set = FirstDayContent.Questions.Of(question.Set);
        var at = set.ToList().IndexOf(question) + 1;
        return at < set.Count ? Of(set[at]) : question.Set == QuestionSet.Outside ? "/start/add/outside" : "/start/add/questions";
    }

    public static string AfterAdding(string source) => source switch
    {
        StartOffers.FromOutside => "/start/add/questions",
        StartOffers.FromQuestions => After(StartStep.Questions),
        _ => After(StartStep.Services),
    };
}
