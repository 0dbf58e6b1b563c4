using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mimamori.Tests.Features.Facts;

/// <summary>Counts the commands EF sends from this test's own flow; tests run side by side in one process.</summary>
internal sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly AsyncLocal<bool> _mine = new();
    private readonly Action _count;

    public QueryCounter(Action count) => (_count, _mine.Value) = (count, true);

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
            listener.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && _mine.Value)
            _count();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
