using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;

namespace Mimamori.Features.FirstDay;

/// <summary>Keeps which services the house uses. Not ticked is no answer: only a tick that was taken away becomes a "no".</summary>
public sealed class TickServices(Database database, AnswerStart answers)
{
    public async Task HandleAsync(IReadOnlyCollection<string> ticked, CancellationToken cancellation)
    {
        var book = await StartBook.ReadAsync(database, cancellation);
        foreach (var service in FirstDayContent.Services.Services)
        {
            var now = ticked.Contains(service.Id);
            if (now != book.Ticked(service))
                await answers.WriteAsync(StartKeys.Service(service.Id), now ? "yes" : "no", service.Name.ToString(), cancellation);
        }
        await answers.WriteAsync(StartKeys.Services, "seen", StartWords.Of(StartStep.Services), cancellation);
        await database.SaveChangesAsync(cancellation);
    }
}
