using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;

namespace Mimamori.Features.Training;

/// <summary>The last twelve months: who came, by section, and which accounts of the house have not yet.</summary>
public sealed record TrainingYear(IReadOnlyList<Attendance> Rows, IReadOnlyList<string> NotYet)
{
    public IEnumerable<(string? Section, int People)> BySection => Rows.GroupBy(row => row.Section).Select(group => (group.Key, group.Select(row => row.Name).Distinct().Count())).OrderBy(pair => pair.Key is null).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    public static async Task<TrainingYear> ReadAsync(Database database, CancellationToken cancellation)
    {
        var since = FactBook.Today(database).AddYears(-1);
        var rows = await database.Attendances.AsNoTracking().Where(row => row.On > since).OrderByDescending(row => row.On).ThenBy(row => row.Name).ToListAsync(cancellation);
        var members = await database.Memberships.AsNoTracking().Where(member => member.InstitutionId == database.InstitutionId).Join(database.Users, member => member.AccountId, account => account.Id, (member, account) => new { account.Id, account.DisplayName }).OrderBy(account => account.DisplayName).ToListAsync(cancellation);
        return new(rows, [.. members.Where(member => !rows.Exists(row => row.AccountId is { } account ? account == member.Id : row.Name == member.DisplayName)).Select(member => member.DisplayName)]);
    }
}
