using Mimamori.Features.Reporting.Ward;

namespace Mimamori.Features.Reporting;

public static class ReportingFeature
{
    public static void AddReporting(this IServiceCollection services) => services.AddScoped<HouseOfReport>().AddScoped<HouseOfReceipt>().AddScoped<SendReport>();

    public static void MapReporting(this WebApplication app) => app.MapWard();
}
