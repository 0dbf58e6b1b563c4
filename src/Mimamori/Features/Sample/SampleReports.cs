using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.Sample;

/// <summary>A night's and a month's reports of the sample house: two alike at night, one beside a patient, some that went their way.</summary>
internal static class SampleReports
{
    private sealed record Told(string Sign, TimeSpan Ago, string? Kind, Extent Extent, YesNo Yes, Happening Happening, PatientEffect Patients, string? Line);

    private static readonly Told[] Night =
    [
        new("reboot", TimeSpan.FromHours(5.2), "terminal", Extent.Several, YesNo.Unknown, Happening.Now, PatientEffect.None, "詰所のPCが2台続けて再起動"),
        new("reboot", TimeSpan.FromHours(4.9), "terminal", Extent.One, YesNo.Unknown, Happening.Now, PatientEffect.Unknown, null),
        new("silent", TimeSpan.FromHours(7), "nurse-call", Extent.One, YesNo.Unknown, Happening.Over, PatientEffect.Affected, "電源を入れ直して戻った"),
        new("mail", TimeSpan.FromHours(9), null, Extent.Unknown, YesNo.No, Happening.Over, PatientEffect.None, "請求書という添付。開いていない"),
        new("printer", TimeSpan.FromHours(10), "printer", Extent.One, YesNo.Unknown, Happening.Over, PatientEffect.None, null),
    ];

    private static readonly Told[] Month =
    [
        new("found-usb", TimeSpan.FromDays(4), null, Extent.Unknown, YesNo.No, Happening.Over, PatientEffect.None, "2階の廊下"),
        new("card-reader", TimeSpan.FromDays(9), "terminal", Extent.One, YesNo.Yes, Happening.Over, PatientEffect.None, "番号をWebで調べて警告が出た"),
        new("wrong-address", TimeSpan.FromDays(15), null, Extent.Unknown, YesNo.Yes, Happening.Over, PatientEffect.None, "紹介状のFAXを一桁ちがいへ"),
    ];

    public static async Task WriteAsync(Database database, CancellationToken cancellation)
    {
        var places = await database.Places.OrderBy(place => place.Id).Take(8).ToListAsync(cancellation);
        var devices = await database.Assets.Where(asset => asset.ArchivedAt == null).OrderBy(asset => asset.Id).ToListAsync(cancellation);
        database.ReportPoints.AddRange(places.Take(3).Select(place => new ReportPoint { Code = ChanceLetters.New(ChanceLetters.PointLength), PlaceId = place.Id, MadeAt = database.Now, By = "見本 医療安全管理者" }));
        for (var at = 0; at < Night.Length; at++)
            database.Add(Report(database, Night[at], places, devices, at));
        for (var at = 0; at < Month.Length; at++)
            database.AddRange(Settled(database, Report(database, Month[at], places, devices, at + 3), at));
    }

    private static Report Report(Database database, Told told, List<Place> places, List<Asset> devices, int at)
    {
        var device = devices.Where(asset => asset.Kind == told.Kind).Skip(at).FirstOrDefault();
        return new Report
        {
            Receipt = ChanceLetters.New(ChanceLetters.ReceiptLength), FormId = Guid.CreateVersion7(), At = database.Now - told.Ago, Way = at % 3 == 1 ? ReportWay.Phone : ReportWay.Web, TakenBy = at % 3 == 1 ? "見本 防災センター" : null,
            Sign = told.Sign, PlaceId = device?.PlaceId ?? places.ElementAtOrDefault(at)?.Id, AssetId = device?.Id, DeviceNumber = device?.Number, Extent = told.Extent, SignYes = told.Yes, Happening = told.Happening,
            Patients = told.Patients, Line = told.Line, IsAnonymous = told is { Happening: Happening.Over, Kind: null } && at == 3, CallBack = told.Happening == Happening.Now ? "内線3201" : null,
        };
    }

    /// <summary>One waits for the second report, one for the committee, one is done and was thanked for.</summary>
    private static IEnumerable<object> Settled(Database database, Report report, int at)
    {
        (report.Level, report.Outage, report.IsSuspected, report.Leak) = (HarmLevel.L0, Outage.White, false, at == 2 ? Leak.Possible : Leak.None);
        (report.LevelledAt, report.LevelledBy) = (report.At.AddHours(10), "見本 医療安全管理者");
        (report.SecondAskedAt, report.SecondAskedOf) = (report.At.AddHours(11), "見本 病棟リスクマネジャー");
        yield return report;
        if (at > 0)
            yield return new SecondReport { ReportId = report.Id, At = report.At.AddDays(1), By = "見本 病棟リスクマネジャー", What = "夜勤で一人のときに起きた。", WhyEasily = "番号の控えが機械のそばになかった。", Measure = "機械に電話番号の札を貼る。" };
        if (at == 1)
            (report.ClosedAt, report.ClosedBy, report.Thanks, report.ThankedAt) = (report.At.AddDays(3), "見本 医療安全管理者", "受付の機械すべてに、電話番号の札を貼りました。", report.At.AddDays(3));
        if (at == 2)
            report.CommitteeOn = DateOnly.FromDateTime(database.Now).AddDays(6);
    }
}
