using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.FirstDay.Content;

namespace Mimamori.Features.FirstDay;

/// <summary>A row the answers usually mean, and which answers: offered, never added by itself.</summary>
public sealed record StartOffer(RowOffer Row, IReadOnlyList<LocalText> Because, string? AlreadyThere);

public static class StartOffers
{
    public const string FromQuestions = "questions";
    public const string FromOutside = "outside";
    public const string FromServices = "services";
    public const string FromTopology = "topology";

    /// <summary>One of the four, whatever a form says.</summary>
    public static string Known(string? source) => source is FromOutside or FromServices or FromTopology ? source : FromQuestions;

    /// <summary>What these answers mean and no row stands for yet. A row the house wrote itself is named beside its offer.</summary>
    public static async Task<IReadOnlyList<StartOffer>> ReadAsync(Database database, StartBook book, string source, CancellationToken cancellation)
    {
        var started = await StartedRows.ReadAsync(database, cancellation);
        var likeness = await HouseRows.ReadAsync(database, cancellation);
        return
        [
            .. Wanted(book, source).GroupBy(pair => pair.Row, pair => pair.Because)
                .Where(group => started.Find(group.Key) is null)
                .Select(group => FirstDayContent.Offer(group.Key)!)
                .Select(row => new StartOffer(row, [.. Wanted(book, source).Where(pair => pair.Row == row.Id).Select(pair => pair.Because).Distinct()], likeness.Like(row)))
                .OrderBy(offer => offer.Row.Kind == RowKind.Box),
        ];
    }

    private static IEnumerable<(string Row, LocalText Because)> Wanted(StartBook book, string source) => source switch
    {
        FromQuestions => OfAnswers(book, QuestionSet.Twelve),
        FromOutside => OfAnswers(book, QuestionSet.Outside),
        FromServices => FirstDayContent.Services.Services.Where(book.Ticked).SelectMany(service => RowsOf(service).Select(row => (row, service.Name))),
        _ => [],
    };

    private static IEnumerable<string> RowsOf(TypicalService service) =>
        service.Outside is null ? service.Rows : service.Rows.Prepend(StartKeys.Service(service.Id));

    private static IEnumerable<(string Row, LocalText Because)> OfAnswers(StartBook book, QuestionSet set) =>
        from question in FirstDayContent.Questions.Of(set)
        let option = question.Option(book.Value(question.Id))
        where option is not null
        from row in option.Rows
        select (row, question.Short);
}
