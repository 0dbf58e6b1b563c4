using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;
using Npgsql;

namespace Mimamori.Tests.Features.Institutions;

/// <summary>Beneath the program: a connection sees and writes rows of the house it works for, whatever the query says.</summary>
public sealed class RowSecurityTests
{
    [Fact]
    public async Task Every_table_of_a_house_has_its_policy_forced()
    {
        await using var house = await OpenAsync();
        await using var connection = await ConnectAsync(house);
        var forced = await AskAsync(connection,
            "SELECT string_agg(relname::text, ' ' ORDER BY relname::text COLLATE \"C\") FROM pg_class JOIN pg_policies ON tablename = relname WHERE relrowsecurity AND relforcerowsecurity");
        Assert.Equal(string.Join(' ', TablesOf(house).Order(StringComparer.Ordinal)), forced);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("019a0000-0000-7000-8000-000000000000")]
    public async Task Who_works_for_another_house_or_none_reads_nothing(string other)
    {
        await using var house = await OpenAsync();
        await LedgerOf.AddAsync(house, "受付1");
        await using var connection = await ConnectAsync(house);
        await WorkForAsync(connection, other);
        foreach (var table in TablesOf(house))
            Assert.Equal((table, 0L), (table, await AskAsync(connection, $"SELECT count(*) FROM \"{table}\"")));
        await WorkForAsync(connection, house.Actor.InstitutionId.ToString());
        Assert.Equal(1L, await AskAsync(connection, "SELECT count(*) FROM \"Assets\""));
    }

    [Fact]
    public async Task Nobody_changes_takes_or_gives_away_a_row_of_another_house()
    {
        await using var house = await OpenAsync();
        await LedgerOf.AddAsync(house, "受付1");
        await using var connection = await ConnectAsync(house);
        await WorkForAsync(connection, Guid.CreateVersion7().ToString());
        Assert.Equal(0, await RunAsync(connection, "UPDATE \"Assets\" SET \"Name\" = 'x'"));
        Assert.Equal(0, await RunAsync(connection, "DELETE FROM \"Assets\""));
        await WorkForAsync(connection, house.Actor.InstitutionId.ToString());
        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, "UPDATE \"Assets\" SET \"InstitutionId\" = gen_random_uuid()"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static async Task<TestHouse> OpenAsync()
    {
        Assert.SkipUnless(TestPostgres.IsUsed, "Policies are PostgreSQL's: ./test runs this again there.");
        return await TestHouse.OpenAsync();
    }

    private static List<string> TablesOf(TestHouse house) =>
        house.WithDatabase(database => RowSecurity.Tables(database).Select(table => table.GetTableName()!).ToList());

    private static async Task<NpgsqlConnection> ConnectAsync(TestHouse house)
    {
        var connection = new NpgsqlConnection(house.Postgres);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static Task<int> WorkForAsync(NpgsqlConnection connection, string house) => RunAsync(connection, $"SELECT set_config('{RowSecurity.Setting}', '{house}', false)");

    // Tables and settings are our own.
#pragma warning disable CA2100
    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
#pragma warning restore CA2100
}
