using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Institutions;
using Mimamori.Features.People;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>One server, two institutions with a row in every table, and everybody who may come to the first one's door.</summary>
public sealed class TwoHouses : IAsyncDisposable
{
    private TwoHouses(TestHouse server, Guid otherId) => (Server, OtherId) = (server, otherId);

    public TestHouse Server { get; }

    public Guid OwnId => Server.Actor.InstitutionId;

    public Guid OtherId { get; }

    public required PlantedHouse Own { get; init; }

    public required PlantedHouse Other { get; init; }

    public static async Task<TwoHouses> OpenAsync()
    {
        var server = await TestHouse.OpenAsync();
        var other = server.WithDatabase(database =>
        {
            var institution = new Institution { Name = "othermark29 clinic", Kind = InstitutionKind.Clinic };
            database.Institutions.Add(institution);
            database.SaveChanges();
            return institution.Id;
        });
        return new TwoHouses(server, other) { Own = Plant(server, server.Actor.InstitutionId, "ownmark17"), Other = Plant(server, other, "othermark29") };
    }

    /// <summary>Those who change nothing come first: the house must look afterwards as it did before them.</summary>
    public async IAsyncEnumerable<Asking> LookersAsync()
    {
        yield return await Asking.NobodyAsync(Server);
        yield return await Asking.SignedInAsync(Server, null, Role.Director);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.Viewer);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.Staff);
        yield return await Asking.WithPinAsync(Server, OwnId, Role.Staff);
    }

    public async IAsyncEnumerable<Asking> EditorsAsync()
    {
        yield return await Asking.WithPinAsync(Server, OwnId, Role.Operator);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.PatientSafetyManager);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.SystemSafetyOfficer);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.Director);
        yield return await Asking.SignedInAsync(Server, OwnId, Role.Operator);
    }

    /// <summary>Every row of every table of a house, to compare. Own keys, terminals and the log change by looking and signing in.</summary>
    public Dictionary<string, string> RowsOf(Guid house, params string[] except) => Server.WithDatabase(database =>
    {
        database.Database.OpenConnection();
        // What follows goes to the connection itself; this lets PostgreSQL's policies know who asks.
        database.Database.ExecuteSqlRaw("SELECT 1");
        var connection = database.Database.GetDbConnection();
        return PlantedHouse.Tables(database).Where(type => !except.Contains(type.ClrType.Name)).ToDictionary(type => type.ClrType.Name, type => Rows(connection, type.GetTableName()!, house));
    });

    private static string Rows(DbConnection connection, string table, Guid house)
    {
        using var ask = connection.CreateCommand();
#pragma warning disable CA2100 // The table's name comes from the model.
        ask.CommandText = $"SELECT * FROM \"{table}\" WHERE \"InstitutionId\" = @house ORDER BY 1";
#pragma warning restore CA2100
        var parameter = ask.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@house", house);
        ask.Parameters.Add(parameter);
        using var reader = ask.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column)}")));
        return string.Join('\n', rows);
    }

    private static PlantedHouse Plant(TestHouse server, Guid house, string mark) => server.WithDatabase(database =>
    {
        var planted = PlantedHouse.Plant(database, server.Services.GetRequiredService<FileShelf>(), house, mark);
        var account = new Account { UserName = mark, NormalizedUserName = mark.ToUpperInvariant(), DisplayName = mark, SecurityStamp = mark };
        database.Users.Add(account);
        database.Memberships.Add(new Membership { AccountId = account.Id, InstitutionId = house, Role = Role.Staff });
        database.SaveChanges();
        return planted.With("Account", account.Id).With("Import.DropId", planted.DropId);
    });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
