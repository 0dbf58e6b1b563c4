using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mimamori.Data;

/// <summary>Used by <c>dotnet ef migrations add</c> alone.</summary>
public sealed class SqliteDatabaseFactory : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite("Data Source=design-time.db").Options, TimeProvider.System);
}
