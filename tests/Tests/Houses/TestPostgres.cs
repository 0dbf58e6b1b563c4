using Npgsql;
using Mimamori.Commands;

namespace Mimamori.Tests.Houses;

/// <summary>
/// A database of its own for each house on the PostgreSQL that <c>tests/postgres</c> started, when <c>MIMAMORI_TEST_POSTGRES</c>
/// says where it is. They are copied from one that was migrated once.
/// </summary>
public static class TestPostgres
{
    private const string Template = "mimamori_template";

    private static readonly string? Server = Environment.GetEnvironmentVariable("MIMAMORI_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    private static readonly SemaphoreSlim OneCopy = new(1);
    private static bool _isReady;
    private static int _copies;

    public static bool IsUsed => Server is not null;

    /// <summary>For what only the file can do: copies of it, its journal, its being locked.</summary>
    public static void SkipHere(string why) => Assert.SkipWhen(IsUsed, why);

    public static async Task<string> NewAsync()
    {
        await OneCopy.WaitAsync();
        try
        {
            if (!_isReady)
                await MakeTemplateAsync();
            _isReady = true;
            var name = $"house_{Environment.ProcessId}_{++_copies}";
            await RunAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
            return Of(name);
        }
        finally
        {
            OneCopy.Release();
        }
    }

    private const int Patience = 50;

    public static async Task DropAsync(string connection)
    {
        await using (var own = new NpgsqlConnection(connection))
            NpgsqlConnection.ClearPool(own);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
                return;
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege && tries < Patience)
            {
                // The server's own housekeeping is in it, which is not ours to end.
                await Task.Delay(200);
            }
        }
    }

    private static async Task MakeTemplateAsync()
    {
        await RunAsync($"DROP DATABASE IF EXISTS {Template} WITH (FORCE)");
        await RunAsync($"CREATE DATABASE {Template}");
        var folder = Directory.CreateTempSubdirectory("mimamori-template-").FullName;
        await using (var app = WebServer.Build((new DataFolder(folder) with { Postgres = Of(Template) }).Create(), "http://127.0.0.1:0"))
            Assert.Null(await WebServer.PrepareAsync(app.Services, CancellationToken.None));
        await using (var own = new NpgsqlConnection(Of(Template)))
            NpgsqlConnection.ClearPool(own);
        Directory.Delete(folder, recursive: true);
    }

    private static string Of(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    // The names are our own.
#pragma warning disable CA2100
    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
#pragma warning restore CA2100
}
