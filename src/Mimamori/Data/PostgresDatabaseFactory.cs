using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mimamori.Data;

/// <summary>Used by <c>dotnet ef migrations add</c> alone.</summary>
public sealed class PostgresDatabaseFactory : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDatabase>().UseNpgsql("Host=design-time").Options, TimeProvider.System);
}
