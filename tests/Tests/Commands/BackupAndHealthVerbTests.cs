using System.Text.Json;
using Microsoft.Data.Sqlite;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Commands;

public sealed class BackupAndHealthVerbTests
{
    [Fact]
    public async Task Backup_writes_the_path_of_the_copy()
    {
        await using var house = await TestHouse.OpenAsync();

        var verb = await Verb.RunAsync("backup", "--data", house.Folder);

        Assert.Equal(0, verb.ExitCode);
        Assert.True(File.Exists(verb.Output.Trim()));
        Assert.NotEmpty(verb.Errors);
    }

    [Fact]
    public async Task Backup_goes_where_it_is_told_and_answers_in_json()
    {
        await using var house = await TestHouse.OpenAsync();
        var target = Path.Combine(house.Folder, "usb.db");

        var verb = await Verb.RunAsync("backup", "--data", house.Folder, "--to", target, "--json");

        Assert.Equal(target, JsonDocument.Parse(verb.Output).RootElement.GetProperty("file").GetString());
        Assert.Equal(1, (await Verb.RunAsync("backup", "--data", house.Folder, "--to", target)).ExitCode);
    }

    [Fact]
    public async Task Without_a_database_both_refuse_in_words()
    {
        var empty = Directory.CreateTempSubdirectory("mimamori-empty-").FullName;

        var backup = await Verb.RunAsync("backup", "--data", empty);
        var health = await Verb.RunAsync("health", "--data", empty);

        Assert.Equal((1, 1), (backup.ExitCode, health.ExitCode));
        Assert.Contains("--data", backup.Errors);
        Assert.Empty(backup.Output);
        Directory.Delete(empty, recursive: true);
    }

    [Fact]
    public async Task A_word_the_program_does_not_know_is_bad_usage() => Assert.Equal(2, (await Verb.RunAsync("backup", "--nonsense")).ExitCode);

    [Fact]
    public async Task Health_misses_a_copy_and_is_content_when_there_is_one()
    {
        await using var house = await TestHouse.OpenAsync();

        var before = await Verb.RunAsync("health", "--data", house.Folder);
        await Verb.RunAsync("backup", "--data", house.Folder);
        var after = await Verb.RunAsync("health", "--data", house.Folder, "--json");

        Assert.Equal((1, "not ok"), (before.ExitCode, before.Output.Trim()));
        Assert.Contains("mimamori backup", before.Errors);
        Assert.Equal(0, after.ExitCode);
        Assert.True(JsonDocument.Parse(after.Output).RootElement.GetProperty("good").GetBoolean());
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var house = await TestHouse.OpenAsync();
        Change(house, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '30.0.0')");

        var serve = await Verb.RunAsync("serve", "--data", house.Folder, "--urls", "http://127.0.0.1:0");
        var health = await Verb.RunAsync("health", "--data", house.Folder);

        Assert.Equal((1, 1), (serve.ExitCode, health.ExitCode));
        Assert.Contains("29990101000000_Future", serve.Errors);
    }

    [Fact]
    public async Task Anybody_may_ask_whether_the_server_is_well_and_learns_one_word()
    {
        await using var house = await TestHouse.OpenAsync();
        using var stranger = new HttpClient { BaseAddress = house.Client.BaseAddress };

        Assert.Equal("ok", await stranger.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        // Past the log's own lock; a clock that stood ahead for a while leaves such lines.
        Change(house, "DROP TRIGGER \"ActivityKeepsSeals\"; DROP TRIGGER \"ActivityKeepsWords\"; UPDATE \"Activity\" SET \"At\" = '2999-01-01 00:00:00'");
        Assert.Equal(503, (int)(await stranger.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static void Change(TestHouse house, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={house.Folder}/mimamori.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant of this test
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
