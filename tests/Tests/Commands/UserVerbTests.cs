using System.Text.Json;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Commands;

public sealed class UserVerbTests
{
    [Fact]
    public async Task List_names_everybody_with_their_roles()
    {
        await using var house = await TestHouse.OpenAsync();

        var list = await Verb.RunAsync("user", "list", "--data", house.Folder);
        var json = JsonDocument.Parse((await Verb.RunAsync("user", "list", "--data", house.Folder, "--json")).Output);

        Assert.Contains("hanako", list.Output);
        Assert.Equal("Operator", json.RootElement[0].GetProperty("roles")[0].GetString());
    }

    [Fact]
    public async Task Reset_works_while_the_server_runs_and_its_code_opens_once()
    {
        await using var house = await TestHouse.OpenAsync();

        var reset = await Verb.RunAsync("user", "reset", "hanako", "--data", house.Folder);

        Assert.Equal(0, reset.ExitCode);
        Assert.Equal("/sign-in", (await house.Client.GetAsync("/ledger", TestContext.Current.CancellationToken)).Path());
        using var hanako = new Person(house);
        Assert.Equal("/me/password", (await hanako.SignInAsync("hanako", reset.Output.Trim())).Path());
        Assert.Equal(1, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "person.reset")));
    }

    [Fact]
    public async Task Unlock_lets_somebody_try_again()
    {
        await using var house = await TestHouse.OpenAsync();
        using var hanako = new Person(house);
        for (var guess = 0; guess < 5; guess++)
            await hanako.SignInAsync("hanako", "wrong");

        Assert.Equal(0, (await Verb.RunAsync("user", "unlock", "hanako", "--data", house.Folder)).ExitCode);

        Assert.Equal("/", (await hanako.SignInAsync("hanako", "akai kasa to neko")).Path());
    }

    [Fact]
    public async Task A_name_nobody_has_and_an_empty_folder_are_refused_in_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var empty = Directory.CreateTempSubdirectory("mimamori-empty-").FullName;

        var nobody = await Verb.RunAsync("user", "reset", "nobody", "--data", house.Folder);
        var nowhere = await Verb.RunAsync("user", "list", "--data", empty);

        Assert.Equal((1, 1), (nobody.ExitCode, nowhere.ExitCode));
        Assert.Contains("mimamori user list", nobody.Errors);
        Directory.Delete(empty, recursive: true);
    }
}
