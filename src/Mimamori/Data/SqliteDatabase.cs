using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mimamori.Data;

public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options, TimeProvider clock) : Database(options, clock)
{
    // BEGIN IMMEDIATE: the one pen there is, from the first look on.
    public override Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
}
