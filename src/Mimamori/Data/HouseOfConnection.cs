using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mimamori.Data;

/// <summary>
/// Tells the connection which house it works for before the first command that needs it: after it was opened, after the actor
/// changed, and after a rollback, which takes the setting back with everything else. On the spot, for the reason of <see cref="InStep"/>.
/// </summary>
public sealed class HouseOfConnection : IDbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Forget(eventData);

    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(eventData);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    public InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Tell(command, eventData);
        return result;
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken)
    {
        Tell(command, eventData);
        return new(result);
    }

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Tell(command, eventData);
        return result;
    }

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        Tell(command, eventData);
        return new(result);
    }

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Tell(command, eventData);
        return result;
    }

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken)
    {
        Tell(command, eventData);
        return new(result);
    }

    private static void Forget(DbContextEventData about)
    {
        if (about.Context is PostgresDatabase database)
            database.Told = null;
    }

    private static void Tell(DbCommand command, DbContextEventData about)
    {
        if (about.Context is not PostgresDatabase database || database.Told == database.House)
            return;
        using var tell = Telling(command, database);
        tell.ExecuteNonQuery();
    }

    private static DbCommand Telling(DbCommand command, PostgresDatabase database)
    {
        var tell = command.Connection!.CreateCommand();
        tell.Transaction = command.Transaction;
        tell.CommandText = $"SELECT set_config('{RowSecurity.Setting}', @house, false)";
        var house = tell.CreateParameter();
        (house.ParameterName, house.Value) = ("house", database.House);
        tell.Parameters.Add(house);
        database.Told = database.House;
        return tell;
    }
}
