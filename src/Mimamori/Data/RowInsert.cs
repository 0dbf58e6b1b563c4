using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mimamori.Data;

/// <summary>Inserts rows of one kind as the model says, by a statement that stays prepared: the hot writer has no time for a change tracker.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly DbCommand _command;
    private readonly List<(IProperty Property, RelationalTypeMapping Mapping, DbParameter Parameter)> _columns = [];

    public RowInsert(IEntityType type, DbConnection connection)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        _command = connection.CreateCommand();
        foreach (var property in type.GetProperties())
        {
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(_command, $"@p{_columns.Count}", null, nullable: true);
            _command.Parameters.Add(parameter);
            _columns.Add((property, mapping, parameter));
        }
#pragma warning disable CA2100 // names of our own model
        _command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName(table)}\""))}) "
            + $"VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})";
#pragma warning restore CA2100
    }

    public void Write(object row, DbTransaction transaction)
    {
        foreach (var (property, mapping, parameter) in _columns)
        {
            var value = property.GetGetter().GetClrValue(row);
            parameter.Value = (value is null ? null : mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
        _command.Transaction = transaction;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
