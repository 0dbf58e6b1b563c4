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
        First(app.MapPost("/start/house", StartPosts.HouseAsync));
        First(app.MapPost("/start/answer", StartPosts.AnswerAsync));
        First(app.MapPost("/start/guideline", StartPosts.GuidelineAsync));
        First(app.MapPost("/start/services", StartPosts.ServicesAsync));
        First(app.MapPost("/start/topology", StartPosts.TopologyAsync));
        First(app.MapPost("/start/add", StartPosts.AddAsync));
        First(app.MapPost("/start/take-back", StartPosts.TakeBackAsync));
        First(app.MapPost("/start/close", StartPosts.CloseAsync));
    }

    /// <summary>Before the page of the same address.</summary>
    private static void First(RouteHandlerBuilder post) => post.WithFormPost().WithOrder(-1);
}
