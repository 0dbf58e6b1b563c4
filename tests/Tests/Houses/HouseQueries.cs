using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mimamori.Tests.Houses;

/// <summary>Counts what the server of one house asks its database; other houses run in the same process, and its queue looks for work by itself.</summary>
internal sealed class HouseQueries(TestHouse house) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private int _count;

    public static async Task<int> OfAsync(TestHouse house, string path)
    {
        var queries = new HouseQueries(house);
        (await house.Client.GetAsync(path, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        using var listening = DiagnosticListener.AllListeners.Subscribe(queries);
        (await house.Client.GetAsync(path, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return queries._count;
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name)
            listener.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command.Connection: { } connection } data
            && house.Keeps(connection)
            && !data.Command.CommandText.Contains("'Waiting'", StringComparison.Ordinal))
            Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
