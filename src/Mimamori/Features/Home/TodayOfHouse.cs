using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.Checklists;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;

namespace Mimamori.Features.Home;

/// <summary>Reads what <see cref="TodayList"/> is worked out from.</summary>
public sealed class TodayOfHouse(Database database, BackupShelf backups, IEnumerable<TodaySource> features, IServiceProvider services)
{
    /// <summary>A target date this close asks for attention.</summary>
    private const int SoonDays = 14;

    public async Task<TodayInput> ReadAsync(CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var form = await Checklists.Official.OfficialShelf.NewestForAsync(database, house.Kind, cancellation);
        var view = (await ChecklistPage.ReadAsync(database, form.Id, cancellation))!;
        var targets = view.Counted.Where(line => line.Answer is { Value: AnswerValue.No, TargetDate: not null }).Select(line => line.Answer!.TargetDate!.Value).ToList();
        // The same picture the three lists are made from, so that the numbers here and there are the same.
        var picture = await HousePicture.LoadAsync(database, cancellation);
        return new TodayInput
        {
            Now = database.Now,
            IsSample = house.IsSample,
            Today = view.Today,
            Role = database.Actor.Role,
            OnlyEditor = !await HasOtherEditorsAsync(cancellation),
            IsSmall = house.Size == HouseSize.Small,
            LastLook = await LastLookAsync(cancellation),
            SeenDevices = picture.Seen.Count,
            SeenNotInLedger = SeenOnly.Of(picture).Count,
            Differences = Differences.Of(picture).Select(row => row.Asset.Id).Distinct().Count(),
            News = await WatchNews.ReadAsync(database, picture, cancellation),
            InLedger = picture.Assets.Count,
            OfficerVacant = !await database.Responsibilities.AnyAsync(person => person.Duty == Duty.SystemSafetyOfficer, cancellation),
            StartBegun = await database.StartAnswers.AnyAsync(cancellation),
            ChecklistId = form.Id,
            FellBack = view.FellBack.Count(),
            Overdue = targets.Count(target => target < view.Today),
            DueSoon = targets.Count(target => target >= view.Today && target <= view.Today.AddDays(SoonDays)),
            Unanswered = view.Counted.Count(line => line.Standing.State is StandingState.Unanswered or StandingState.Recheck),
            LastBackup = backups.IsElsewhere ? database.Now : backups.Newest()?.TakenAt,
            VendorsNotAsked = await database.Vendors.CountAsync(vendor => vendor.ArchivedAt == null && vendor.RemoteMaintenanceAskedOn == null && vendor.RemoteMaintenance == YesNo.Unknown, cancellation),
            LinesWithoutOwner = await database.Lines.CountAsync(line => line.ArchivedAt == null && (line.ContractHolder == null || line.ContractHolder == ""), cancellation),
            FromFeatures = await FromFeaturesAsync(cancellation),
            Snoozes = await database.Snoozes.AsNoTracking().ToListAsync(cancellation),
        };
    }

    private async Task<List<TodayTask>> FromFeaturesAsync(CancellationToken cancellation)
    {
        List<TodayTask> tasks = [];
        foreach (var feature in features)
            if (await feature(services, cancellation) is { } task)
                tasks.Add(task);
        return tasks;
    }

    private Task<bool> HasOtherEditorsAsync(CancellationToken cancellation) => database.Memberships.AnyAsync(
        other => other.InstitutionId == database.InstitutionId && other.AccountId != database.Actor.AccountId && other.Role != Role.Staff && other.Role != Role.Viewer, cancellation);

    private Task<DateTime?> LastLookAsync(CancellationToken cancellation) => database.Imports
        .Where(import => import.Kind == ImportKind.Capture && import.State == ImportState.Done && import.UndoneAt == null)
        .MaxAsync(import => (DateTime?)import.At, cancellation);
}
