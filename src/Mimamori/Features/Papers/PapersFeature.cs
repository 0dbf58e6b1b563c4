namespace Mimamori.Features.Papers;

public static class PapersFeature
{
    public static void AddPapers(this IServiceCollection services) => services
        .AddScoped<PaperOfHouse>().AddScoped<LedgerPaper>().AddScoped<LinesPaper>().AddScoped<ContactsPaper>().AddScoped<AskPaper>();
}
