using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mimamori.Data;

/// <summary>
/// Inserts rows of one kind as the model says, by statements that stay prepared: the hot writer has no time for a change tracker.
/// A column that is empty in a row is not named in its statement; half of a log line's are, and to set one costs as much as a value.
/// </summary>
internal sealed class RowInsert : IDisposable
{
    private readonly Dictionary<long, DbCommand> _commands = [];
    private readonly DbConnection _connection;
    private readonly string _table;
    private readonly Column[] _columns;
    private readonly object?[] _values;

    private sealed record Column(string Name, Func<object, object?> Value, RelationalTypeMapping Mapping);

    public RowInsert(IEntityType type, DbConnection connection)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        (_connection, _table) = (connection, table.Name);
        _columns = [.. type.GetProperties().Select(property => new Column(property.GetColumnName(table)!, property.GetGetter().GetClrValue, property.GetRelationalTypeMapping()))];
        _values = new object?[_columns.Length];
    }

    public void Write(object row, DbTransaction transaction)
    {
        var command = CommandOf(Read(row));
        var place = 0;
        foreach (var value in _values)
            if (value is not null)
                command.Parameters[place++].Value = value;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
    }

    /// <summary>Which columns hold something, a bit each.</summary>
    private long Read(object row)
    {
        var filled = 0L;
        for (var column = 0; column < _columns.Length; column++)
        {
            var value = _columns[column].Value(row);
            _values[column] = value is null || _columns[column].Mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
            if (value is not null)
                filled |= 1L << column;
        }
        return filled;
    }

    private DbCommand CommandOf(long filled) => _commands.TryGetValue(filled, out var command) ? command : _commands[filled] = NewCommand();

    private DbCommand NewCommand()
    {
        var command = _connection.CreateCommand();
        var named = _columns.Where((_, column) => _values[column] is not null).ToList();
        foreach (var column in named)
            command.Parameters.Add(column.Mapping.CreateParameter(command, $"@p{command.Parameters.Count}", null, nullable: true));
#pragma warning disable CA2100 // names of our own model
        command.CommandText = $"INSERT INTO \"{_table}\" ({string.Join(", ", named.Select(column => $"\"{column.Name}\""))}) "
            + $"VALUES ({string.Join(", ", named.Select((_, place) => $"@p{place}"))})";
#pragma warning restore CA2100
        return command;
    }
}
