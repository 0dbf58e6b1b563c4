using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>
/// A list for the system the house already reports into (CLIP, e-Riskn, SafeMaster and their like) and, through its patient effect alone,
/// for the national programme. Columns whose shape we have not seen in a public form carry 要確認; a value nobody decided says so.
/// </summary>
public static class HandOver
{
    public static async Task<IResult> WriteAsync(Database database, CancellationToken cancellation)
    {
        var reports = await database.Reports.AsNoTracking().Include(report => report.Place).Include(report => report.Asset).Include(report => report.Second)
            .OrderBy(report => report.At).ToListAsync(cancellation);
        var isSample = await database.Institutions.Where(house => house.Id == database.InstitutionId).Select(house => house.IsSample).SingleAsync(cancellation);
        var csv = CsvOut.Write(isSample, HandOverColumns.Heads, reports.Select(report => Row(report, Proposal.Of(report, Alike.With(report, reports)))));
        return Results.File(csv, "text/csv; charset=utf-8", $"{(isSample ? UiText.SampleMark : "")}{MorningText.HandOverFile}_{Dates.Short(database.Now)}.csv");
    }

    private static string[] Row(Report report, Proposal proposal)
    {
        var seen = report.When.ToLocalTime();
        var isDecided = report.IsLevelled;
        var level = isDecided ? report.Level : proposal.Level.Value;
        return
        [
            ChanceLetters.Shown(report.Receipt), report.MedicalSafetyNumber ?? "",
            seen.ToString("yyyy", CultureInfo.InvariantCulture), seen.ToString("MM", CultureInfo.InvariantCulture), seen.ToString("dddd", CultureInfo.CurrentUICulture), Band(seen.Hour),
            report.Patients switch { PatientEffect.Affected => MorningText.CarriedOut, PatientEffect.None => MorningText.NotCarriedOut, _ => MorningText.CarriedOutUnknown },
            level is { } value ? LevelWords.Of(value) : "", isDecided ? MorningText.CertainDecided : level is null ? MorningText.CertainNone : MorningText.CertainProposed,
            report.Place?.Name ?? report.PlaceText ?? "", SignBook.NameOf(report.Sign), report.Asset is { } device ? $"{device.Number} {device.Name}" : report.DeviceNumber ?? "",
            MorningText.FactorComputer, report.Line ?? "", report.Second?.What ?? "", report.Second?.WhyEasily ?? "", report.Second?.Measure ?? "",
            report.Outage is { } outage ? LevelWords.Of(outage) : "", report.IsSuspected == true ? "M" : "", report.Leak is { } leak ? LevelWords.Of(leak) : "",
            report.Patients == PatientEffect.Affected ? MorningText.Candidate : "",
        ];
    }

    /// <summary>Two hours, as the national near-miss form counts them.</summary>
    public static string Band(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour / 2 * 2}:00-{(hour / 2 * 2) + 1}:59");
}
