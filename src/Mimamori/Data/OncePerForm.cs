using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace Mimamori.Data;

/// <summary>
/// A form pressed twice, or sent again after a broken line, changes the house once; the second post gets the first's answer.
/// Each page we render carries an antiforgery token of its own, so token and content together name one form. The name is saved
/// in the transaction of the change (<see cref="Database.Form"/>): after a crash either both are there or neither.
/// </summary>
public sealed class OncePerForm(RequestDelegate next)
{
    /// <summary>Nobody presses twice with more than this between.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _now = new();

    public async Task InvokeAsync(HttpContext context, Database database)
    {
        // Of a form whose token is wrong, not even its kind may be asked.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || !HttpMethods.IsPost(context.Request.Method)
            || !context.Request.HasFormContentType || database.Actor.AccountId is null)
        {
            await next(context);
            return;
        }
        var key = Key(context, await context.Request.ReadFormAsync(context.RequestAborted));
        var turn = _now.GetOrAdd(key, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(context.RequestAborted);
        try
        {
            await OnceAsync(context, database, key);
        }
        finally
        {
            turn.Release();
            _now.TryRemove(new KeyValuePair<string, SemaphoreSlim>(key, turn));
        }
    }

    private async Task OnceAsync(HttpContext context, Database database, string key)
    {
        if (await AnsweredAsync(context, database, key))
            return;
        var form = database.Form = new PostedForm { Key = key, At = database.Now };
        try
        {
            await next(context);
        }
        catch (DbUpdateException) when (!context.Response.HasStarted)
        {
            // Another server of the house took the same form in this very moment.
            if (!await AnsweredAsync(context, database, key))
                throw;
            return;
        }
        var isKept = database.Form is null;
        if (isKept && form.Location is null && context.Response.Headers.Location.ToString() is { Length: > 0 } location)
            await database.PostedForms.Where(row => row.Key == key).ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Location, location), CancellationToken.None);
    }

    private static async Task<bool> AnsweredAsync(HttpContext context, Database database, string key)
    {
        if (await database.PostedForms.AsNoTracking().FirstOrDefaultAsync(form => form.Key == key, context.RequestAborted) is not { } first)
            return false;
        context.Response.Redirect(first.Location ?? context.Request.PathBase + context.Request.Path);
        return true;
    }

    private static string Key(HttpContext context, IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, context.Request.Path);
        Add(hash, context.Request.QueryString.Value);
        foreach (var (name, values) in form)
        {
            Add(hash, name);
            foreach (var value in values)
                Add(hash, value);
        }
        foreach (var file in form.Files)
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{file.Name}\0{file.FileName}\0{file.Length}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(text ?? "");
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}

public static class DurableWrites
{
    public static void AddDurableWrites(this IServiceCollection services) =>
        services.AddSingleton<HotWrites>().AddHostedService(services => services.GetRequiredService<HotWrites>());
}
