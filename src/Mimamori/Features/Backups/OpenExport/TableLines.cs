using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Mimamori.Features.Backups.OpenExport;

/// <summary>A table as JSON lines: one object a row, bytes as {"base64": ...}.</summary>
public static class TableLines
{
    // Names of tables and columns come from the database's own schema and are quoted.
#pragma warning disable CA2100
    public static long Write(SqliteConnection database, string table, Stream target)
    {
        using var ask = database.CreateCommand();
        ask.CommandText = $"SELECT * FROM {Quoted(table)} ORDER BY rowid";
        using var rows = ask.ExecuteReader();
        long count = 0;
        for (; rows.Read(); count++)
        {
            using (var line = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                line.WriteStartObject();
                for (var column = 0; column < rows.FieldCount; column++)
                    WriteValue(line, rows.GetName(column), rows.GetValue(column));
                line.WriteEndObject();
            }
            target.WriteByte((byte)'\n');
        }
        return count;
    }

    /// <exception cref="InvalidDataException">A line is not a row of this table.</exception>
    public static long Read(SqliteConnection database, string table, Stream source)
    {
        var columns = ColumnsOf(database, table);
        using var insert = database.CreateCommand();
        insert.CommandText = $"INSERT INTO {Quoted(table)} ({string.Join(',', columns.Select(Quoted))}) VALUES ({string.Join(',', columns.Select((_, index) => $"@p{index}"))})";
        using var lines = new StreamReader(source, Encoding.UTF8);
        long count = 0;
        for (; lines.ReadLine() is { } line; count++)
        {
            using var row = Parse(line, table);
            if (row.RootElement.ValueKind != JsonValueKind.Object || row.RootElement.EnumerateObject().Any(cell => !columns.Contains(cell.Name)))
                throw new InvalidDataException($"{table}: {count + 1}");
            insert.Parameters.Clear();
            for (var index = 0; index < columns.Count; index++)
                insert.Parameters.AddWithValue($"@p{index}", row.RootElement.TryGetProperty(columns[index], out var cell) ? ValueOf(cell) : DBNull.Value);
            insert.ExecuteNonQuery();
        }
        return count;
    }

    private static List<string> ColumnsOf(SqliteConnection database, string table)
    {
        using var ask = database.CreateCommand();
        ask.CommandText = $"SELECT name FROM pragma_table_info('{table.Replace("'", "''")}')";
        using var rows = ask.ExecuteReader();
        var columns = new List<string>();
        while (rows.Read())
            columns.Add(rows.GetString(0));
        return columns.Count > 0 ? columns : throw new InvalidDataException(table);
    }
#pragma warning restore CA2100

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    private static JsonDocument Parse(string line, string table)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            throw new InvalidDataException(table);
        }
    }

    private static void WriteValue(Utf8JsonWriter line, string name, object value)
    {
        switch (value)
        {
            case DBNull: line.WriteNull(name); break;
            case long number: line.WriteNumber(name, number); break;
            case double number: line.WriteNumber(name, number); break;
            case byte[] bytes:
                line.WriteStartObject(name);
                line.WriteBase64String("base64", bytes);
                line.WriteEndObject();
                break;
            default: line.WriteString(name, (string)value); break;
        }
    }

    private static object ValueOf(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => DBNull.Value,
        JsonValueKind.String => cell.GetString()!,
        JsonValueKind.Number => cell.TryGetInt64(out var whole) ? whole : cell.GetDouble(),
        JsonValueKind.Object when cell.TryGetProperty("base64", out var bytes) && bytes.TryGetBytesFromBase64(out var value) => value,
        _ => throw new InvalidDataException(cell.ToString()),
    };
}
