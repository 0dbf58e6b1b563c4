using Microsoft.EntityFrameworkCore;

namespace Mimamori.Data;

public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options, TimeProvider clock) : Database(options, clock);
