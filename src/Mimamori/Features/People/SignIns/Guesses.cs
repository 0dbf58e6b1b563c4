using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.People.SignIns;

/// <summary>What may be guessed at, and how often before it is shut for a while.</summary>
/// <param name="Key">The same for a name that exists and one that does not, so that a lock tells nobody which.</param>
/// <param name="Limit">So many wrong ones shut it.</param>
/// <param name="Shared">Met by many people: their honest slips of one hour count, not those of a week.</param>
public sealed record Guessed(string Key, int Limit, bool Shared = false)
{
    public static Guessed Password(string name, bool here) => new($"password{(here ? "-here" : "")}:{Hash(name.Trim().ToUpperInvariant())}", 5);
    public static Guessed Second(Guid accountId) => new($"second:{accountId}", 5);
    public static Guessed Pin(Guid accountId) => new($"pin:{accountId}", 5);
    /// <summary>Many people mistype on one terminal; somebody who tries PIN after PIN gets twice as far there and no further.</summary>
    public static Guessed Terminal(Guid terminalId) => new($"terminal:{terminalId}", 10, Shared: true);
    public static Guessed Address(string address) => new($"address:{address}", 30, Shared: true);
    public static Guessed BreakGlass { get; } = new("break-glass", 5);

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

/// <summary>
/// Counts each guess before it is looked at, so that many at once get no more than the limit. A right guess takes its count back.
/// Shut for 15 minutes at first, twice as long each further time, a day at most.
/// </summary>
public sealed class Guesses(Database database)
{
    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(15), LongestLock = TimeSpan.FromDays(1);

    public static TimeSpan KeptFor { get; } = TimeSpan.FromDays(2);

    /// <returns>Null when the guess may be made; else until when nobody may.</returns>
    public async Task<DateTime?> TakeAsync(CancellationToken cancellation, params Guessed[] all)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        await ForgetOldAsync(cancellation);
        var limits = new List<(GuessLimit Row, Guessed Guessed)>();
        foreach (var guessed in all)
            limits.Add((await RowAsync(guessed.Key, cancellation), guessed));
        var shut = limits.Max(limit => limit.Row.Until > database.Now ? limit.Row.Until : null);
        if (shut is null)
        {
            foreach (var (row, guessed) in limits)
                Count(row, guessed);
            await database.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        database.ChangeTracker.Clear();
        return shut;
    }

    /// <summary>The guess was right: its own counts are forgotten; one shared with others only loses this guess, else anybody with a PIN could clear it.</summary>
    public async Task RightAsync(Guessed own, Guessed? shared, CancellationToken cancellation)
    {
        await database.Guesses.Where(limit => limit.Key == own.Key).ExecuteDeleteAsync(cancellation);
        if (shared is not null)
            await database.Guesses.Where(limit => limit.Key == shared.Key && limit.Wrong > 0)
                .ExecuteUpdateAsync(set => set.SetProperty(limit => limit.Wrong, limit => limit.Wrong - 1), cancellation);
    }

    public Task ForgetAsync(CancellationToken cancellation, params Guessed[] all)
    {
        var keys = all.Select(guessed => guessed.Key).ToList();
        return database.Guesses.Where(limit => keys.Contains(limit.Key)).ExecuteDeleteAsync(cancellation);
    }

    public async Task<bool> IsShutAsync(Guessed guessed, CancellationToken cancellation)
    {
        var now = database.Now;
        return await database.Guesses.AnyAsync(limit => limit.Key == guessed.Key && limit.Until > now, cancellation);
    }

    /// <summary>Names that nobody has would pile up.</summary>
    private Task<int> ForgetOldAsync(CancellationToken cancellation)
    {
        var old = database.Now - KeptFor;
        return database.Guesses.Where(limit => limit.LastAt < old).ExecuteDeleteAsync(cancellation);
    }

    private async Task<GuessLimit> RowAsync(string key, CancellationToken cancellation) =>
        await database.Guesses.SingleOrDefaultAsync(limit => limit.Key == key, cancellation)
        ?? database.Guesses.Add(new GuessLimit { Key = key, Since = database.Now }).Entity;

    private void Count(GuessLimit row, Guessed guessed)
    {
        if (guessed.Shared && database.Now - row.Since > TimeSpan.FromHours(1))
            (row.Wrong, row.Since) = (0, database.Now);
        if (row.Until < database.Now.AddDays(-1))
            row.Locks = 0;
        row.LastAt = database.Now;
        if (++row.Wrong < guessed.Limit)
            return;
        (row.Wrong, row.Since) = (0, database.Now);
        row.Until = database.Now + TimeSpan.FromTicks(Math.Min(FirstLock.Ticks << Math.Min(row.Locks, 10), LongestLock.Ticks));
        row.Locks++;
    }
}
