namespace Mimamori.Features.Ledger;

public static class LedgerFeature
{
    public static void AddLedger(this IServiceCollection services)
    {
        services.AddScoped<NamedRows>();
        services.AddScoped<AssetListRows>();
        services.AddScoped<EditAsset>();
        services.AddScoped<ArchiveAsset>();
    }
}
