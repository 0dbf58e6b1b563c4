using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.ActivityLog;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Features.WalkRound.Stickers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>
/// Takes a report and comes back when it is on the disk. Nothing is refused: what is missing is asked by telephone, what is too long is
/// cut, a picture that cannot be drawn is left out and said. Anonymous is only what is over: while it goes on somebody must be found.
/// </summary>
public sealed class SendReport(Database database, HotWrites writer, KeepPicture pictures)
{
    public sealed record Input(Guid FormId, ReportWay Way, string? Sign, Extent Extent, YesNo SignYes, Happening Happening, PatientEffect Patients)
    {
        public Guid? PlaceId { get; init; }
        public string? PlaceText { get; init; }
        public string? DeviceNumber { get; init; }
        public YesNo Touched { get; init; }
        public string? Line { get; init; }
        public bool WantsAnonymous { get; init; }
        public string? Reporter { get; init; }
        public string? CallBack { get; init; }
        public string? TakenBy { get; init; }
        public DateTime? SeenAt { get; init; }
        public IFormFile? Picture { get; init; }

        /// <summary>What emergency mode stands beside; asking why and the measures go on there.</summary>
        public static Input OfEmergency(string what, string by) => new(Guid.CreateVersion7(), ReportWay.Phone, "other", Extent.Several, YesNo.Unknown, Happening.Now, PatientEffect.Unknown) { Line = what, TakenBy = by };
    }

    public sealed record Outcome(Report Report, string? PictureRefused);

    public async Task<Outcome> HandleAsync(Input input, CancellationToken cancellation)
    {
        var report = await ReportOfAsync(input, cancellation);
        try
        {
            // Whoever closes the browser now has still reported.
            await writer.AppendAsync([report, LineOf(report)], CancellationToken.None);
        }
        catch (DbUpdateException)
        {
            if (await database.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.FormId == input.FormId, CancellationToken.None) is { } first)
                return new Outcome(first, null);
            throw;
        }
        return new Outcome(report, await KeepAsync(input.Picture, report, cancellation));
    }

    private async Task<Report> ReportOfAsync(Input input, CancellationToken cancellation)
    {
        var isAnonymous = input is { WantsAnonymous: true, Happening: Happening.Over };
        var device = await DeviceAsync(input.DeviceNumber, cancellation);
        var place = input.PlaceId is { } id && await database.Places.AnyAsync(row => row.Id == id, cancellation) ? input.PlaceId : device?.PlaceId;
        return new Report
        {
            InstitutionId = database.InstitutionId,
            Receipt = ChanceLetters.New(ChanceLetters.ReceiptLength),
            FormId = input.FormId,
            At = database.Now,
            Way = input.Way,
            Sign = SignBook.Find(input.Sign)?.Id ?? "other",
            PlaceId = place,
            PlaceText = Typed.Words(input.PlaceText, ReportTable.NameMax),
            DeviceNumber = Typed.Words(input.DeviceNumber, ReportTable.NameMax),
            AssetId = device?.Id,
            Extent = input.Extent,
            SignYes = input.SignYes,
            Happening = input.Happening,
            Patients = input.Patients,
            Touched = input.Touched,
            Line = Typed.Words(input.Line, ReportTable.LineMax),
            IsAnonymous = isAnonymous,
            Reporter = isAnonymous ? null : Typed.Words(input.Reporter, ReportTable.NameMax),
            CallBack = isAnonymous ? null : Typed.Words(input.CallBack, ReportTable.NameMax),
            TakenBy = input.TakenBy,
            SeenAt = input.SeenAt,
        };
    }

    /// <summary>The log knows that one came, not from whom: not even who is signed in at the terminal.</summary>
    private ActivityEntry LineOf(Report report) => report.TakenBy is null
        ? new ActivityEntry { InstitutionId = report.InstitutionId, At = report.At, Actor = Actor.Nobody.Name, Verb = "report.received", Subject = ChanceLetters.Shown(report.Receipt), SubjectId = report.Id, Detail = report.Sign }
        : database.LineOf("report.taken", ChanceLetters.Shown(report.Receipt), report.Id, report.Sign);

    private async Task<Asset?> DeviceAsync(string? number, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(number))
            return null;
        var key = StickerNumbers.Key(number.Trim());
        var numbered = await database.Assets.Where(asset => asset.Number != null && asset.ArchivedAt == null).Select(asset => new { asset.Id, asset.Number }).ToListAsync(cancellation);
        return numbered.Find(asset => StickerNumbers.Key(asset.Number!) == key) is { } found
            ? await database.Assets.AsNoTracking().FirstOrDefaultAsync(asset => asset.Id == found.Id, cancellation) : null;
    }

    private async Task<string?> KeepAsync(IFormFile? upload, Report report, CancellationToken cancellation)
    {
        if (upload is not { Length: > 0 })
            return null;
        var (file, problem) = await pictures.KeepAsync(upload, cancellation, report.Id, report.Reporter ?? report.TakenBy ?? "");
        if (file is null)
            return problem!.Sentence;
        database.Add(file);
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
