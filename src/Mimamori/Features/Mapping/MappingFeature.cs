using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.PullOrder;

namespace Mimamori.Features.Mapping;

public static class MappingFeature
{
    public static void AddMapping(this IServiceCollection services)
    {
        services.AddScoped<EditPullList>();
        services.AddScoped<ArrangeMap>();
    }

    public static void MapMapping(this WebApplication app)
    {
        app.MapPullOrder();
        app.MapArranging();
    }
}
