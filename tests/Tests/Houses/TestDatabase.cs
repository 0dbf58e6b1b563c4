using Microsoft.Data.Sqlite;
using Mimamori.Commands;

namespace Mimamori.Tests.Houses;

/// <summary>An empty database in this program's shape, made once by its own migrations; each house begins with a copy.</summary>
internal static class TestDatabase
{
    private static readonly Lazy<Task<byte[]>> Empty = new(async () =>
    {
        var data = new DataFolder(Directory.CreateTempSubdirectory("mimamori-empty-").FullName) { Postgres = null }.Create();
        await using (var app = WebServer.Build(data, "http://127.0.0.1:0"))
            Assert.Null(await WebServer.PrepareAsync(app.Services, CancellationToken.None));
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(data.DatabaseFile, CancellationToken.None);
        Assert.False(File.Exists(data.DatabaseFile + "-wal"), "the copy would lack what is still in the log");
        Directory.Delete(data.Path, recursive: true);
        return bytes;
    });

    public static async Task PutAsync(DataFolder data) => await File.WriteAllBytesAsync(data.DatabaseFile, await Empty.Value, CancellationToken.None);
}
