namespace Mimamori.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this IServiceCollection services) => services.AddScoped<TodayOfHouse>();
}
