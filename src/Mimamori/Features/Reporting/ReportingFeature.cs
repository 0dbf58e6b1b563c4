using Mimamori.Features.Home;
using Mimamori.Features.Reporting.Morning;
using Mimamori.Features.Reporting.Phone;
using Mimamori.Features.Reporting.Posters;
using Mimamori.Features.Reporting.Ward;

namespace Mimamori.Features.Reporting;

public static class ReportingFeature
{
    public static void AddReporting(this IServiceCollection services) 
    {
        services.AddScoped<HouseOfReport>().AddScoped<HouseOfReceipt>().AddScoped<SendReport>().AddScoped<CareForReport>().AddScoped<MakePoints>().AddScoped<SetDesk>();
        services.AddTodayTask(ReportTasks.NowAsync);
        services.AddTodayTask(ReportTasks.AlikeAsync);
        services.AddTodayTask(ReportTasks.MorningAsync);
    }

    public static void MapReporting(this WebApplication app)
    {
        app.MapWard();
        app.MapPhone();
        app.MapMorning();
        app.MapPosters();
    }
}
