using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Features.People;

namespace Mimamori.Features.Sample;

/// <summary>
/// Opens the two houses that do not exist, and brings their files in through the same doors as a user's: the old ledger
/// through the ledger's import, the captures through the queue. Only the other books are written directly.
/// </summary>
public sealed class OpenSample(Database database, ImportLedger ledger, ChoosePoint points, TakeFile captures, ImportQueue queue, TimeProvider clock)
{
    private const int Seed = 1;

    /// <summary>The house to enter: the one most like the visitor's own.</summary>
    public async Task<Guid> HandleAsync(CancellationToken cancellation)
    {
        var visitor = database.Actor;
        var own = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == visitor.InstitutionId, cancellation);
        var hospital = await OpenAsync(visitor, InstitutionKind.Hospital, cancellation);
        var clinic = await OpenAsync(visitor, InstitutionKind.Clinic, cancellation);
        queue.Wake();
        return own.Kind == InstitutionKind.Hospital ? hospital : clinic;
    }

    private async Task<Guid> OpenAsync(Actor visitor, InstitutionKind kind, CancellationToken cancellation)
    {
        if (await EarlierAsync(visitor, kind, cancellation) is { } earlier)
            return earlier;
        var yesterday = clock.GetLocalNow().Date.AddDays(-1);
        var sample = kind == InstitutionKind.Hospital ? SampleHouses.Hospital(Seed, yesterday) : SampleHouses.Clinic(Seed, yesterday);
        var house = new Institution { Name = sample.Name, Kind = kind, Size = Institution.UsualSizeOf(kind), IsSample = true, CreatedAt = database.Now };
        house.Sites.Add(new Site { Name = sample.Name });
        database.Institutions.Add(house);
        database.Memberships.Add(new Membership { AccountId = visitor.AccountId!.Value, InstitutionId = house.Id, Role = visitor.Role });
        database.Actor = visitor with { InstitutionId = house.Id };
        SampleBooks.Write(database, sample.Registers, DateOnly.FromDateTime(yesterday));
        database.Log("sample.opened", house.Name, house.Id);
        await database.SaveChangesAsync(cancellation);
        await BringInAsync(sample, cancellation);
        await SampleBooks.TieBoxesAsync(database, sample.Registers, cancellation);
        return house.Id;
    }

    private Task<Guid?> EarlierAsync(Actor visitor, InstitutionKind kind, CancellationToken cancellation) => database.Institutions
        .Where(house => house.IsSample && house.Kind == kind
            && database.Memberships.Any(membership => membership.AccountId == visitor.AccountId && membership.InstitutionId == house.Id))
        .Select(house => (Guid?)house.Id).FirstOrDefaultAsync(cancellation);

    private async Task BringInAsync(SampleHouse sample, CancellationToken cancellation)
    {
        var list = System.Text.Encoding.UTF8.GetBytes(sample.LedgerCsv);
        var plan = await ledger.PlanAsync("ledger.csv", list, sheet: null, cancellation);
        if (plan.Value is not null)
            await ledger.ApplyAsync("ledger.csv", list, plan.Value, stagedId: null, cancellation);
        foreach (var file in sample.Files)
        {
            using var bytes = new MemoryStream(file.Bytes);
            await captures.HandleAsync(file.Name, bytes, new Drop(points, null, SamplePoints.NameOf(file.Point)), cancellation);
        }
    }
}
