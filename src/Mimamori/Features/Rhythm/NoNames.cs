using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Rhythm;

/// <summary>Takes out of a text what tells whose it is: names the house knows, and whatever looks like an address, a number or a serial.</summary>
public sealed partial class NoNames(IReadOnlyList<string> known)
{
    private const int LettersMin = 2;

    public static async Task<NoNames> OfAsync(Database database, CancellationToken cancellation)
    {
        List<string?> names = [.. await database.Institutions.Where(house => house.Id == database.InstitutionId).Select(house => house.Name).ToListAsync(cancellation)];
        names.AddRange(await database.Responsibilities.Select(row => row.PersonName).ToListAsync(cancellation));
        names.AddRange(await database.Memberships.Where(row => row.InstitutionId == database.InstitutionId).Join(database.Users, row => row.AccountId, account => account.Id, (_, account) => account.DisplayName).ToListAsync(cancellation));
        names.AddRange(await database.Vendors.Select(row => row.Name).ToListAsync(cancellation));
        names.AddRange(await database.Places.Select(row => row.Name).ToListAsync(cancellation));
        names.AddRange(await database.CareSystems.Select(row => row.Name).ToListAsync(cancellation));
        foreach (var asset in await database.Assets.Select(row => new { row.Name, row.Number, row.SerialNumber }).ToListAsync(cancellation))
            names.AddRange([asset.Name, asset.Number, asset.SerialNumber]);
        foreach (var report in await database.Reports.Select(row => new { row.Reporter, row.PlaceText, row.DeviceNumber, row.TakenBy }).ToListAsync(cancellation))
            names.AddRange([report.Reporter, report.PlaceText, report.DeviceNumber, report.TakenBy]);
        return new NoNames([.. names.OfType<string>()]);
    }

    /// <summary>The longest first, so that no half of a name stays; a family name alone goes too.</summary>
    private readonly List<string> _known = [.. known.SelectMany(name => name.Split([' ', '　']).Append(name)).Select(name => name.Trim()).Where(name => name.Length >= LettersMin).Distinct().OrderByDescending(name => name.Length)];

    public string In(string? text)
    {
        var clean = text ?? "";
        foreach (var name in _known)
            clean = clean.Replace(name, "○○", StringComparison.OrdinalIgnoreCase);
        return Telling().Replace(clean, "○○");
    }

    /// <summary>Mail and network addresses, telephone numbers, and words of letters and figures as serials are.</summary>
    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![0-9A-Za-z])|(?<![0-9])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![0-9])|(?<![0-9A-Za-z])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7}(?![0-9A-Za-z])|(?<![0-9])0[0-9]{1,4}-?[0-9]{1,4}-?[0-9]{3,4}(?![0-9])|(?<![0-9A-Za-z-])(?=[A-Za-z-]*[0-9])(?=[0-9-]*[A-Za-z])[A-Za-z0-9-]{5,}|[0-9]{5,}", RegexOptions.None, 1000)]
    private static partial Regex Telling();
}
