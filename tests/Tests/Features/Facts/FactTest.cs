using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Institutions;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Facts;

/// <summary>A house on 23 November 2026, with rows put in by the test, asked for one fact.</summary>
public abstract class FactTest
{
    internal FixedClock Clock { get; } = new(2026, 11, 23);

    protected static DateOnly Day(int year, int month, int day) => new(year, month, day);

    private protected Task<TestHouse> OpenAsync(InstitutionKind kind = InstitutionKind.Hospital) => TestHouse.OpenAsync(kind, Clock);

    private protected static void Put(TestHouse house, Action<Database> rows) => house.WithDatabase(database =>
    {
        rows(database);
        return database.SaveChanges();
    });

    private protected static Fact Read(TestHouse house, string key) => ReadAll(house).Single(fact => fact.Key == key);

    private protected static IReadOnlyList<Fact> ReadAll(TestHouse house)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        return house.WithDatabase(database => FactBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    /// <summary>What a feature asks for on the home page.</summary>
    private protected static async Task<TodayTask?> TaskAsync(TestHouse house, TodaySource source)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        return await source(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }
}
