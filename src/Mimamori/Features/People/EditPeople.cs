using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.People;

/// <summary>Lets people into the house and out of it. Somebody who can let others in always remains.</summary>
public sealed class EditPeople(Database database, UserManager<Account> accounts, ResetPerson reset)
{
    private static readonly Role[] Trusted = [Role.Director, Role.SystemSafetyOfficer, Role.Operator];

    public sealed class Input
    {
        public string? Name { get; set; }
        public string? UserName { get; set; }
        public Role Role { get; set; } = Role.Staff;
    }

    /// <returns>The code for the new person's slip.</returns>
    public async Task<Result<string>> AddAsync(Input input, CancellationToken cancellation)
    {
        if (await SampleAsync(cancellation) is { } sample)
            return sample;
        if (string.IsNullOrWhiteSpace(input.Name) || string.IsNullOrWhiteSpace(input.UserName))
            return new Problem(string.Format(PeopleText.Required, string.IsNullOrWhiteSpace(input.Name) ? PeopleText.PersonName : PeopleText.UserName));
        if (NameLength.Check((PeopleText.PersonName, input.Name), (PeopleText.UserName, input.UserName)) is { } tooLong)
            return tooLong;
        var account = new Account { UserName = input.UserName.Trim(), DisplayName = input.Name.Trim() };
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (!(await accounts.CreateAsync(account)).Succeeded)
            return new Problem(PeopleText.NameTaken);
        var code = await reset.HandleAsync(account, cancellation);
        database.Memberships.Add(new Membership { AccountId = account.Id, InstitutionId = database.InstitutionId, Role = input.Role });
        database.Log("person.added", account.DisplayName, account.Id, input.Role.ToString());
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return code;
    }

    public async Task<Problem?> ChangeRoleAsync(Guid accountId, Role role, bool confirmed, CancellationToken cancellation)
    {
        var (person, problem) = await FindAsync(accountId, cancellation);
        if (person is null)
            return problem;
        if (!Trusted.Contains(role) && await LocksOutAsync(person, confirmed, cancellation) is { } locks)
            return locks;
        database.Log("person.role-changed", person.Account.DisplayName, accountId, $"{person.Membership.Role} → {role}");
        person.Membership.Role = role;
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task<Problem?> RemoveAsync(Guid accountId, bool confirmed, CancellationToken cancellation)
    {
        var (person, problem) = await FindAsync(accountId, cancellation);
        if (person is null)
            return problem;
        if (await LocksOutAsync(person, confirmed, cancellation) is { } locks)
            return locks;
        database.Memberships.Remove(person.Membership);
        database.Log("person.removed", person.Account.DisplayName, accountId);
        await database.SaveChangesAsync(cancellation);
        await ResetPerson.EndSessionsAsync(database, accountId, cancellation);
        await accounts.UpdateSecurityStampAsync(person.Account);
        return null;
    }

    /// <returns>The code for the slip.</returns>
    public async Task<Result<(Account Account, string Code)>> ResetAsync(Guid accountId, CancellationToken cancellation)
    {
        var (person, problem) = await FindAsync(accountId, cancellation);
        if (person is null)
            return problem!;
        if (await IsElsewhereTooAsync(accountId, cancellation))
            return new Problem(PeopleText.ResetElsewhere);
        var code = await reset.HandleAsync(person.Account, cancellation);
        database.Log("person.reset", person.Account.DisplayName, accountId);
        await database.SaveChangesAsync(cancellation);
        return (person.Account, code);
    }

    public async Task<Problem?> UnlockAsync(Guid accountId, CancellationToken cancellation)
    {
        var (person, problem) = await FindAsync(accountId, cancellation);
        if (person is null)
            return problem;
        await reset.UnlockAsync(person.Account, cancellation);
        database.Log("person.unlocked", person.Account.DisplayName, accountId);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task<IReadOnlyList<SignInSession>> SessionsAsync(Guid accountId, CancellationToken cancellation)
    {
        var (person, _) = await FindAsync(accountId, cancellation);
        if (person is null || await IsElsewhereTooAsync(accountId, cancellation))
            return [];
        var since = database.Now.AddHours(-12);
        var sessions = await database.SignInSessions.AsNoTracking().Where(session => session.AccountId == accountId && session.EndedAt == null && session.LastUsedAt > since)
            .OrderByDescending(session => session.LastUsedAt).Take(50).ToListAsync(cancellation);
        return [.. sessions.Where(session => session.IsOpen(database.Now))];
    }

    public async Task<Problem?> EndSessionAsync(Guid accountId, Guid sessionId, CancellationToken cancellation)
    {
        if ((await SessionsAsync(accountId, cancellation)).FirstOrDefault(session => session.Id == sessionId) is not { } session)
            return new Problem(PeopleText.NoSuchPerson);
        database.Log("person.session-ended", session.Place, accountId);
        await database.SaveChangesAsync(cancellation);
        await database.SignInSessions.Where(row => row.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, database.Now), cancellation);
        return null;
    }

    /// <summary>What belongs to the person's work elsewhere is not this house's to see or to reset.</summary>
    private Task<bool> IsElsewhereTooAsync(Guid accountId, CancellationToken cancellation) => database.Memberships.AnyAsync(
        other => other.AccountId == accountId && other.InstitutionId != database.InstitutionId
            && database.Institutions.Any(house => house.Id == other.InstitutionId && !house.IsSample), cancellation);

    private sealed record Person(Account Account, Membership Membership);

    private async Task<Result<Person>> FindAsync(Guid accountId, CancellationToken cancellation)
    {
        if (await SampleAsync(cancellation) is { } sample)
            return sample;
        var membership = await database.Memberships.SingleOrDefaultAsync(
            membership => membership.AccountId == accountId && membership.InstitutionId == database.InstitutionId, cancellation);
        return membership is null || await accounts.FindByIdAsync(accountId.ToString()) is not { } account
            ? new Problem(PeopleText.NoSuchPerson) : new Person(account, membership);
    }

    /// <summary>Everybody is an operator of the sample: it must not reach real people's keys.</summary>
    private async Task<Problem?> SampleAsync(CancellationToken cancellation) =>
        await database.Institutions.AnyAsync(house => house.Id == database.InstitutionId && house.IsSample, cancellation) ? new Problem(PeopleText.NotInSample) : null;

    private async Task<Problem?> LocksOutAsync(Person person, bool confirmed, CancellationToken cancellation)
    {
        if (!Trusted.Contains(person.Membership.Role))
            return null;
        var remains = await database.Memberships.AnyAsync(other => other.InstitutionId == database.InstitutionId
            && other.AccountId != person.Account.Id && Trusted.Contains(other.Role), cancellation);
        if (!remains)
            return new Problem(PeopleText.LastOne);
        return person.Account.Id == database.Actor.AccountId && !confirmed ? new Problem(PeopleText.ConfirmSelf) : null;
    }
}
