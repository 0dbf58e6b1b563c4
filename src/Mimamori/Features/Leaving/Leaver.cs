using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;

namespace Mimamori.Features.Leaving;

/// <summary>Everything that hangs on one person: cells of the books, IDs of this program, and what was handed over already.</summary>
public sealed record Leaver(string Name, DateOnly? On, IReadOnlyList<PersonCell> Cells, IReadOnlyList<LeaverId> Ids, IReadOnlyList<Handover> Done)
{
    /// <summary>Full names that may be meant when nobody of just this name stands in the books.</summary>
    public IReadOnlyList<string> Alike => Cells.Any(cell => cell.Is(Name)) ? [] : [.. Cells.SelectMany(cell => cell.Names).Where(name => PersonCell.Alike(name, Name)).Distinct().Take(10)];

    public static async Task<Leaver> ReadAsync(Database database, string name, DateOnly? on, CancellationToken cancellation)
    {
        var cells = await PersonIndex.ReadAsync(database, cancellation);
        var ids = await database.Memberships.AsNoTracking().Where(member => member.InstitutionId == database.InstitutionId)
            .Join(database.Users, member => member.AccountId, account => account.Id, (member, account) => new LeaverId(account.Id, account.DisplayName, account.UserName!, member.Role))
            .ToListAsync(cancellation);
        var done = await database.Handovers.AsNoTracking().Include(handover => handover.Changes)
            .Where(handover => handover.UndoneAt == null).OrderByDescending(handover => handover.At).ToListAsync(cancellation);
        return new Leaver(name, on,
            [.. cells.Where(cell => cell.Is(name) || cell.Resembles(name))],
            // Who signs in under which name is for those who keep the books.
            [.. ids.Where(id => database.Actor.MayEdit && ( PersonCell.Alike(id.Name, name) || PersonCell.Same(id.UserName, name)))],
            [.. done.Where(handover => PersonCell.Same(handover.Leaver, name))]);
    }
}

/// <summary>An ID with which the person signs in to this house.</summary>
public sealed record LeaverId(Guid Id, string Name, string UserName, Role Role);
