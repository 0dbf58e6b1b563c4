using Mimamori.Features.Home;
using Mimamori.Data;
using Mimamori.Features.Home;
using Mimamori.Features.People;

namespace Mimamori.Features.FirstDay;

public static class FirstDayFeature
{
    public static void AddFirstDay(this IServiceCollection services)
    {
        services.AddTodayTask(StartTasks.GoOnAsync);
        services.AddTodayTask(StartTasks.DeputyAsync);
        services.AddScoped<AnswerStart>();
        services.AddScoped<AddRows>();
        services.AddScoped<TakeBackRows>();
        services.AddScoped<SetHouse>();
        services.AddScoped<NamePeople>();
        services.AddScoped<TickServices>();
        services.AddScoped<ChooseTopology>();
        services.AddTodayTask(GoOnAsync);
    }

    public static void MapFirstDay(this WebApplication app)
    {
        Post(app, "/start/house", StartPosts.HouseAsync);
        Post(app, "/start/answer", StartPosts.AnswerAsync);
        Post(app, "/start/guideline", StartPosts.GuidelineAsync);
        Post(app, "/start/services", StartPosts.ServicesAsync);
        Post(app, "/start/topology", StartPosts.TopologyAsync);
        Post(app, "/start/add", StartPosts.AddAsync);
        Post(app, "/start/take-back", StartPosts.TakeBackAsync);
        Post(app, "/start/close", StartPosts.CloseAsync);
    }

    private static void Post(WebApplication app, string path, Delegate handler) =>
        app.MapPost(path, handler).WithFormPost().RequireAuthorization(PeopleFeature.MayEdit).WithOrder(-1); // Before the page of the same address.

    /// <summary>Begun and neither finished nor closed: the home page asks whether to go on.</summary>
    private static async Task<TodayTask?> GoOnAsync(IServiceProvider services, CancellationToken cancellation) =>
        await StartBook.ReadAsync(services.GetRequiredService<Database>(), cancellation) is { IsBegun: true, IsFinished: false, Next: { } next } book
            ? new TodayTask("start", string.Format(StartText.TodayGoOn, book.Done.Count, Enum.GetValues<StartStep>().Length), string.Format(StartText.GoOn, (int)next + 1, StartWords.Of(next)), "/start", Audience.Editors, Urgency.Today)
            : null;
}
