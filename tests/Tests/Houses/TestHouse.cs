using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.People;
using Npgsql;

namespace Mimamori.Tests.Houses;

/// <summary>A house with the real server on a free port, a real database of its own (a SQLite file in an empty folder; see <see cref="TestPostgres"/>), and one signed-in account.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    /// <summary>The folder is still wanted when this server has ended.</summary>
    private bool _keep;
    private string? _postgres;

    /// <summary>Where its database is when the tests run on PostgreSQL.</summary>
    public string? Postgres => _postgres;

    public bool Keeps(DbConnection connection) => _postgres is null
        ? connection.DataSource.StartsWith(_folder, StringComparison.Ordinal)
        : connection.Database == new NpgsqlConnectionStringBuilder(_postgres).Database;

    private TestHouse(WebApplication app, string folder, HttpClient client) => (_app, _folder, Client) = (app, folder, client);

    /// <summary>A browser that is signed in and keeps its cookies.</summary>
    public HttpClient Client { get; }

    public Actor Actor { get; private set; } = Actor.Nobody;

    public IServiceProvider Services => _app.Services;

    public string Folder => _folder;

    public static async Task<TestHouse> OpenAsync(InstitutionKind kind = InstitutionKind.Hospital, TimeProvider? clock = null, bool keep = false)
    {
        var folder = Directory.CreateTempSubdirectory("mimamori-test-").FullName;
        var postgres = TestPostgres.IsUsed ? await TestPostgres.NewAsync() : null;
        var data = (new DataFolder(folder) with { Postgres = postgres }).Create();
        if (postgres is null)
            await TestDatabase.PutAsync(data);
        var app = WebServer.Build(data, "http://127.0.0.1:0",
            builder => { if (clock is not null) builder.Services.AddSingleton(clock); });
        await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        var house = new TestHouse(app, folder, new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()) }) { _keep = keep, _postgres = postgres };
        await house.MakeFirstAccountAsync(kind);
        return house;
    }

    /// <summary>Posts the form of a page as a browser would: its hidden fields (antiforgery token, handler) come along.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await Client.GetStringAsync(page, TestContext.Current.CancellationToken);
        var form = HtmlForm.Find(html, action);
        var content = new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(form.Action, content, TestContext.Current.CancellationToken);
    }

    /// <summary>The house's database, seen as the signed-in account sees it; the tests themselves may plant and look in other houses.</summary>
    public T WithDatabase<T>(Func<Database, T> work)
    {
        using var scope = _app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = Actor;
        using var across = database.AcrossHouses();
        return work(database);
    }

    public async Task<T> WithDatabase<T>(Func<Database, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = Actor;
        using var across = database.AcrossHouses();
        return await work(database);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_postgres is not null)
            await TestPostgres.DropAsync(_postgres);
        if (!_keep)
            await RemoveAsync();
    }

    /// <summary>A worker that was writing its last file when the server ended may put it there in between.</summary>
    private async Task RemoveAsync()
    {
        for (var tries = 0; Directory.Exists(_folder); tries++)
        {
            try
            {
                Directory.Delete(_folder, recursive: true);
            }
            catch (IOException) when (tries < 50)
            {
                await Task.Delay(50);
            }
        }
    }

    private async Task MakeFirstAccountAsync(InstitutionKind kind)
    {
        var response = await PostAsync("/first", "/first",
            ("Input.HouseName", "試験病院"), ("Input.HouseKind", kind.ToString()), ("Input.YourName", "山田 花子"),
            ("Input.Role", nameof(Role.Operator)), ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));
        response.EnsureSuccessStatusCode();
        var membership = WithDatabase(database => database.Memberships.Single());
        Actor = new Actor(membership.InstitutionId, membership.AccountId, "山田 花子", membership.Role);
    }
}
