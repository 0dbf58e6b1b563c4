using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.Terminals;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>
/// Which house a report is for, though nobody signs in: the poster's code says it; else whoever is signed in, the shared terminal, or the
/// only house there is. From here on the program itself is at work: no report ever carries an account.
/// </summary>
public sealed class HouseOfReport(Database database, TerminalOfRequest terminals)
{
    /// <param name="code">As typed or scanned; may be nothing.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>Null when more than one house lives here and nothing says which.</returns>
    public async Task<WardHouse?> FindAsync(string? code, CancellationToken cancellation)
    {
        var point = await PointAsync(ChanceLetters.Folded(code), cancellation);
        var house = point?.InstitutionId
            ?? (database.InstitutionId != Guid.Empty ? database.InstitutionId : (Guid?)null)
            ?? (await terminals.FindAsync(cancellation))?.InstitutionId
            ?? await OnlyAsync(cancellation);
        if (house is not { } id)
            return null;
        database.Actor = Actor.ProgramFor(id);
        var (name, isSample) = await database.Institutions.Where(row => row.Id == id).Select(row => new ValueTuple<string, bool>(row.Name, row.IsSample)).SingleAsync(cancellation);
        var place = point?.PlaceId is { } placeId ? await database.Places.AsNoTracking().FirstOrDefaultAsync(row => row.Id == placeId, cancellation) : null;
        return new WardHouse(id, name, isSample, point?.Code, place, await WardDesk.ReadAsync(database, cancellation));
    }

    private async Task<ReportPoint?> PointAsync(string code, CancellationToken cancellation)
    {
        if (code.Length is 0 or > 12)
            return null;
        using var across = database.AcrossHouses();
        return await database.ReportPoints.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(point => point.Code == code, cancellation);
    }

    /// <summary>A made-up house is reported to only by whoever has entered it.</summary>
    private async Task<Guid?> OnlyAsync(CancellationToken cancellation) =>
        await database.Institutions.Where(house => !house.IsSample).OrderBy(house => house.Id).Select(house => house.Id).Take(2).ToListAsync(cancellation) is [var only] ? only : null;
}

/// <summary>The house a report is for, as far as a ward needs to know it.</summary>
public sealed record WardHouse(Guid Id, string Name, bool IsSample, string? Code, Ledger.Place? Place, WardDesk Desk)
{
    /// <summary>The address of the pages for this poster.</summary>
    public string Address => Code is null ? "/report" : $"/report/{Code}";
}
