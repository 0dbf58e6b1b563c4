using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.ActivityLog;
using Mimamori.Tests.Features.ActivityLog.Chain;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Data;

public sealed class HotWritesTests
{
    [Fact]
    public async Task What_was_answered_is_there_with_every_value_as_the_model_writes_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var lines = Enumerable.Range(1, 300).Select(number => Line(house, $"行{number}")).ToList();

        await Task.WhenAll(lines.Select(line => Hot(house).AppendAsync([line], TestContext.Current.CancellationToken)));

        var read = house.WithDatabase(database => database.Activity.AsNoTracking().Where(entry => entry.Verb == "note.written").ToList()).ToDictionary(entry => entry.Id);
        Assert.All(lines, line => Assert.Equivalent(Content(line), Content(read[line.Id])));
        house.Seal();
        Assert.True(house.Verify().Good);
    }

    [Fact]
    public async Task One_that_cannot_be_written_does_not_take_the_others_with_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var taken = Line(house, "一度目");
        await Hot(house).AppendAsync([taken], TestContext.Current.CancellationToken);

        var posts = Enumerable.Range(1, 50).Select(number => Hot(house).AppendAsync([number == 25 ? taken : Line(house, $"行{number}")], TestContext.Current.CancellationToken)).ToList();

        await Assert.ThrowsAsync<DbUpdateException>(() => posts[24]);
        posts.RemoveAt(24);
        await Task.WhenAll(posts);
        Assert.Equal(50, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "note.written")));
    }

    [Fact]
    public async Task Rows_of_one_post_are_all_there_or_none()
    {
        await using var house = await TestHouse.OpenAsync();
        var taken = Line(house, "一度目");
        await Hot(house).AppendAsync([taken], TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbUpdateException>(() => Hot(house).AppendAsync([Line(house, "半分"), taken], TestContext.Current.CancellationToken));

        Assert.Equal(1, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "note.written")));
    }

    [Fact]
    public async Task Every_connection_waits_for_the_disk()
    {
        await using var house = await TestHouse.OpenAsync();

        var (synchronous, journal) = house.WithDatabase(database => (
            database.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").Single(),
            database.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").Single()));

        Assert.Equal((2, "wal"), (synchronous, journal));
    }

    private static HotWrites Hot(TestHouse house) => house.Services.GetRequiredService<HotWrites>();

    private static ActivityEntry Line(TestHouse house, string text) =>
        house.WithDatabase(database => database.LineOf("note.written", text, Guid.CreateVersion7(), "くわしく"));

    private static object Content(ActivityEntry entry) =>
        new { entry.Id, entry.InstitutionId, entry.At, entry.AccountId, entry.Actor, entry.Verb, entry.Subject, entry.SubjectId, entry.Detail };
}
