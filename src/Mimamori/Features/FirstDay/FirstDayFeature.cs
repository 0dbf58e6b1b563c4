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
        app.MapPost(path, handler).WithFormPost().WithOrder(-1); // Before the page of the same address.
}
