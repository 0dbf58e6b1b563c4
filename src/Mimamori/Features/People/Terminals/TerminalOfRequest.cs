using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.People.Terminals;

/// <summary>Which shared terminal a request comes from, by the key in its browser.</summary>
public sealed class TerminalOfRequest(Database database, IHttpContextAccessor http)
{
    public const string Cookie = "terminal";

    public async Task<SharedTerminal?> FindAsync(CancellationToken cancellation)
    {
        if (http.HttpContext?.Request.Cookies[Cookie] is not { Length: > 0 and < 200 } key)
            return null;
        var hash = Hash(key);
        // Nobody is signed in yet, so no house is chosen: the key is what says which house.
        using var across = database.AcrossHouses();
        return await database.SharedTerminals.IgnoreQueryFilters().AsNoTracking()
            .SingleOrDefaultAsync(terminal => terminal.KeyHash == hash && terminal.RevokedAt == null, cancellation);
    }

    public static string NewKey() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
