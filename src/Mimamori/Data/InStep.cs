using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mimamori.Data;

/// <summary>
/// The parts of a page share one context. On SQLite each of their reads has ended before the call returns, so they never meet; here
/// the same is brought about by reading a server's answer on the spot instead of giving the next part its turn in between.
/// </summary>
public sealed class InStep : IDbCommandInterceptor, IDbConnectionInterceptor
{
    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken)
    {
        connection.Open();
        return new(InterceptionResult.Suppress());
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken) =>
        // Npgsql's way of saving asks its own reader for more than a reader can do; saving is no part of drawing a page.
        new(eventData.CommandSource == CommandSource.SaveChanges ? result : InterceptionResult<DbDataReader>.SuppressWithResult(new Reader(command.ExecuteReader())));

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken) =>
        new(InterceptionResult<int>.SuppressWithResult(command.ExecuteNonQuery()));

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken) =>
        new(InterceptionResult<object>.SuppressWithResult(command.ExecuteScalar()!));

    /// <summary>What <see cref="DbDataReader"/> does for "later" unless told otherwise is: now.</summary>
    private sealed class Reader(DbDataReader rows) : DbDataReader
    {
        public override int Depth => rows.Depth;
        public override int FieldCount => rows.FieldCount;
        public override bool HasRows => rows.HasRows;
        public override bool IsClosed => rows.IsClosed;
        public override int RecordsAffected => rows.RecordsAffected;
        public override object this[int ordinal] => rows[ordinal];
        public override object this[string name] => rows[name];

        public override bool Read() => rows.Read();
        public override bool NextResult() => rows.NextResult();
        public override void Close() => rows.Close();
        public override bool IsDBNull(int ordinal) => rows.IsDBNull(ordinal);
        public override T GetFieldValue<T>(int ordinal) => rows.GetFieldValue<T>(ordinal);
        public override object GetValue(int ordinal) => rows.GetValue(ordinal);
        public override int GetValues(object[] values) => rows.GetValues(values);
        public override bool GetBoolean(int ordinal) => rows.GetBoolean(ordinal);
        public override byte GetByte(int ordinal) => rows.GetByte(ordinal);
        public override char GetChar(int ordinal) => rows.GetChar(ordinal);
        public override short GetInt16(int ordinal) => rows.GetInt16(ordinal);
        public override int GetInt32(int ordinal) => rows.GetInt32(ordinal);
        public override long GetInt64(int ordinal) => rows.GetInt64(ordinal);
        public override float GetFloat(int ordinal) => rows.GetFloat(ordinal);
        public override double GetDouble(int ordinal) => rows.GetDouble(ordinal);
        public override decimal GetDecimal(int ordinal) => rows.GetDecimal(ordinal);
        public override string GetString(int ordinal) => rows.GetString(ordinal);
        public override Guid GetGuid(int ordinal) => rows.GetGuid(ordinal);
        public override DateTime GetDateTime(int ordinal) => rows.GetDateTime(ordinal);
        public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => rows.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);
        public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => rows.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);
        public override string GetDataTypeName(int ordinal) => rows.GetDataTypeName(ordinal);
        public override Type GetFieldType(int ordinal) => rows.GetFieldType(ordinal);
        public override string GetName(int ordinal) => rows.GetName(ordinal);
        public override int GetOrdinal(string name) => rows.GetOrdinal(name);
        public override IEnumerator GetEnumerator() => rows.GetEnumerator();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                rows.Dispose();
            base.Dispose(disposing);
        }
    }
}
