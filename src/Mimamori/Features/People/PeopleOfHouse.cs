using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People;

/// <summary>Who may come into the house, and how each of them signs in.</summary>
public sealed class PeopleOfHouse(Database database)
{
    public sealed record Person(
        Guid Id, string Name, string UserName, Role Role, DateTime? LastSignInAt, DateTime? SlipUntil, bool HasPassword, bool HasApp, bool HasPin, bool HasPasskey)
    {
        public bool IsLocked { get; init; }
    }

    public async Task<IReadOnlyList<Person>> ReadAsync(CancellationToken cancellation)
    {
        var people = await (
            from membership in database.Memberships
            join account in database.Users on membership.AccountId equals account.Id
            where membership.InstitutionId == database.InstitutionId
            orderby membership.Role, account.DisplayName
            select new Person(account.Id, account.DisplayName, account.UserName!, membership.Role, account.LastSignInAt, account.SlipUntil, account.PasswordHash != null,
                account.TwoFactorEnabled, account.PinHash != null, database.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == account.Id))).ToListAsync(cancellation);
        var now = database.Now;
        var shut = (await database.Guesses.Where(limit => limit.Until > now).Select(limit => limit.Key).ToListAsync(cancellation)).ToHashSet();
        // Roles are stored by name; here the most trusted stand first.
        return [.. people.Select(person => person with { IsLocked = Keys(person).Any(shut.Contains) }).OrderBy(person => person.Role).ThenBy(person => person.Name)];
    }

    public async Task<Person?> FindAsync(Guid id, CancellationToken cancellation) => (await ReadAsync(cancellation)).FirstOrDefault(person => person.Id == id);

    private static IEnumerable<string> Keys(Person person) => ((Guessed[])
        [Guessed.Password(person.UserName, here: false), Guessed.Password(person.UserName, here: true), Guessed.Second(person.Id), Guessed.Pin(person.Id)])
        .Select(guessed => guessed.Key);
}
