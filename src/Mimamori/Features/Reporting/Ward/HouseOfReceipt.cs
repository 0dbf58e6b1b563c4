using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>A report by its receipt: whoever holds the ten letters sees what to do and what came of it, never what others wrote.</summary>
public sealed class HouseOfReceipt(Database database)
{
    public async Task<ReceiptFound?> FindAsync(string receipt, CancellationToken cancellation)
    {
        var letters = ChanceLetters.Folded(receipt);
        var house = Guid.Empty;
        using (database.AcrossHouses())
            house = await database.Reports.IgnoreQueryFilters().Where(report => report.Receipt == letters).Select(report => report.InstitutionId).FirstOrDefaultAsync(cancellation);
        if (house == Guid.Empty)
            return null;
        database.Actor = Actor.ProgramFor(house);
        var report = await database.Reports.AsNoTracking().Include(row => row.Asset).SingleAsync(row => row.Receipt == letters, cancellation);
        var (name, isSample) = await database.Institutions.Where(row => row.Id == house).Select(row => new ValueTuple<string, bool>(row.Name, row.IsSample)).SingleAsync(cancellation);
        var code = report.PlaceId is null ? null : await database.ReportPoints.Where(point => point.PlaceId == report.PlaceId).Select(point => point.Code).FirstOrDefaultAsync(cancellation);
        return new ReceiptFound(report, new WardHouse(house, name, isSample, code, null, await WardDesk.ReadAsync(database, cancellation)));
    }
}

public sealed record ReceiptFound(Report Report, WardHouse House);
