using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Tests.Conventions;
using Microsoft.Extensions.DependencyInjection;

namespace Mimamori.Tests.Features.Backups;

/// <summary>
/// What earlier builds wrote, every later build opens. A landed build adds a folder under tests/Tests/Fixtures: stop the server of a small
/// house, then `gzip -9 -n &lt; mimamori.db &gt; house.db.gz`, `mimamori backup --data DIR --to house.backup`, and the words of the paper in passphrase.txt.
/// </summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Fixtures { get; } = [.. Directory.GetDirectories(Repository.At("tests/Tests/Fixtures")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task The_database_of_an_earlier_build_is_brought_up(string fixture)
    {
        using var house = new SmallHouse(fixture);
        Assert.Equal("見本の医院", await NameOfHouseAsync(house.Data));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task The_backup_of_an_earlier_build_is_restored_with_the_paper_alone(string fixture)
    {
        using var house = new SmallHouse(fixture);
        var words = File.ReadAllText(SmallHouse.FixtureFile(fixture, "passphrase.txt"));

        var (restored, problem) = new RestoreHouse(house.Elsewhere, TimeProvider.System)
            .Handle(SmallHouse.FixtureFile(fixture, "house.backup"), header => BackupKey.From(words, header.Salt, header.Iterations));

        Assert.Null(problem);
        Assert.Equal((1, null), (restored!.Content.Files, restored.Aside));
        Assert.Single(Directory.GetFiles(house.Elsewhere.FilesFolder, "*", SearchOption.AllDirectories));
        Assert.Equal("見本の医院", await NameOfHouseAsync(house.Elsewhere));
    }

    private static async Task<string> NameOfHouseAsync(DataFolder data)
    {
        await using var app = WebServer.Build(data.Create(), "http://127.0.0.1:0");
        Assert.Null(await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken));
        using var scope = app.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<Database>().Institutions.Single().Name;
    }
}
