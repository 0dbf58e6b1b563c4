using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Commands;

/// <summary><c>mimamori user list | reset NAME | unlock NAME</c>: for whoever sits at the machine, also while the server runs.</summary>
public static class UserCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web);
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };
    private static readonly Argument<string> Name = new("NAME") { Description = "The user name, as it is typed at sign-in" };

    public static Command Create()
    {
        var list = new Command("list", "Who may sign in") { Data, Json };
        list.SetAction((parsed, cancellation) => WithDataAsync(parsed, services => ListAsync(services, parsed.GetValue(Json), cancellation), cancellation));
        var reset = new Command("reset", "End every way to sign in and write a code that opens once") { Name, Data, Json };
        reset.SetAction((parsed, cancellation) => WithPersonAsync(parsed, (services, account) => ResetAsync(services, account, parsed.GetValue(Json), cancellation), cancellation));
        var unlock = new Command("unlock", "Let somebody try again at once after wrong guesses") { Name, Data };
        unlock.SetAction((parsed, cancellation) => WithPersonAsync(parsed, (services, account) => UnlockAsync(services, account, cancellation), cancellation));
        return new Command("user", "Accounts, from the console") { list, reset, unlock };
    }

    private static async Task<int> ListAsync(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var people = await (
            from account in database.Users
            orderby account.UserName
            select new
            {
                UserName = account.UserName!, Name = account.DisplayName, account.LastSignInAt, SecondFactor = account.TwoFactorEnabled,
                Roles = database.Memberships.Where(membership => membership.AccountId == account.Id
                    && database.Institutions.Any(house => house.Id == membership.InstitutionId && !house.IsSample)).Select(membership => membership.Role).ToList(),
            }).ToListAsync(cancellation);
        if (json)
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(people.Select(person => new { person.UserName, person.Name, person.LastSignInAt, person.SecondFactor, Roles = person.Roles.Select(role => role.ToString()) }), Machine));
        else
            foreach (var person in people)
                await Console.Out.WriteLineAsync($"{person.UserName}\t{person.Name}\t{string.Join(',', person.Roles)}\t{person.LastSignInAt:yyyy-MM-dd HH:mm}");
        return 0;
    }

    private static async Task<int> ResetAsync(IServiceProvider services, Account account, bool json, CancellationToken cancellation)
    {
        var code = await services.GetRequiredService<ResetPerson>().HandleAsync(account, cancellation);
        await LogAsync(services, database => database.Log("person.reset", account.DisplayName, account.Id, "mimamori user reset"), account, cancellation);
        await Console.Error.WriteLineAsync(string.Format(SignInText.ConsoleReset, account.UserName));
        await Console.Out.WriteLineAsync(json ? JsonSerializer.Serialize(new { account.UserName, code }, Machine) : code);
        return 0;
    }

    private static async Task<int> UnlockAsync(IServiceProvider services, Account account, CancellationToken cancellation)
    {
        await services.GetRequiredService<ResetPerson>().UnlockAsync(account, cancellation);
        await LogAsync(services, database => database.Log("person.unlocked", account.DisplayName, account.Id, "mimamori user unlock"), account, cancellation);
        await Console.Error.WriteLineAsync(PeopleText.Unlocked);
        return 0;
    }

    /// <summary>Each house the person works in reads of it in its own log.</summary>
    private static async Task LogAsync(IServiceProvider services, Action<Database> log, Account account, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        foreach (var house in await database.Memberships.Where(membership => membership.AccountId == account.Id).Select(membership => membership.InstitutionId).ToListAsync(cancellation))
        {
            database.Actor = Actor.ProgramFor(house);
            log(database);
            await database.SaveChangesAsync(cancellation);
        }
    }

    private static Task<int> WithPersonAsync(ParseResult parsed, Func<IServiceProvider, Account, Task<int>> work, CancellationToken cancellation) =>
        WithDataAsync(parsed, async services =>
        {
            if (await services.GetRequiredService<UserManager<Account>>().FindByNameAsync(parsed.GetRequiredValue(Name)) is { } account)
                return await work(services, account);
            await Console.Error.WriteLineAsync(string.Format(SignInText.ConsoleNoName, parsed.GetRequiredValue(Name)));
            return 1;
        }, cancellation);

    private static async Task<int> WithDataAsync(ParseResult parsed, Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var data = new DataFolder(parsed.GetRequiredValue(Data));
        if (!data.HasDatabase)
        {
            await Console.Error.WriteLineAsync(string.Format(Features.Health.HealthText.NoDatabase, data.Path));
            return 1;
        }
        await using var app = WebServer.Build(data, "http://127.0.0.1:0");
        if (await WebServer.PrepareAsync(app.Services, cancellation) is { } refused)
        {
            await Console.Error.WriteLineAsync(refused.Sentence);
            return 1;
        }
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
