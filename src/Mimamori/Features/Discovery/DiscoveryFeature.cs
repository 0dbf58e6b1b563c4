using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery;

public static class DiscoveryFeature
{
    public static void AddDiscovery(this IServiceCollection services)
    {
        services.AddScoped<LedgerDecisions>();
    }

    public static void MapDiscovery(this WebApplication app)
    {
    }
}
