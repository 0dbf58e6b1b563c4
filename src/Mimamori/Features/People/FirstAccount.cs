using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.People;

/// <summary>The first visit makes the house and the one account that may let others in.</summary>
public sealed class FirstAccount(Database database, UserManager<Account> accounts)
{
    public sealed class Input
    {
        public string? HouseName { get; set; }
        public InstitutionKind HouseKind { get; set; } = InstitutionKind.Clinic;
        public string? YourName { get; set; }
        public Role Role { get; set; } = Role.Operator;
        public string? UserName { get; set; }
        public string? Password { get; set; }
    }

    public Task<bool> IsDueAsync(CancellationToken cancellation) => NoAccountAsync(cancellation);

    public async Task<Result<Account>> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (Missing(input) is { } missing)
            return new Problem(string.Format(PeopleText.Required, missing));
        if (NameLength.Check((PeopleText.HouseName, input.HouseName), (PeopleText.YourName, input.YourName), (PeopleText.UserName, input.UserName)) is { } tooLong)
            return tooLong;
        if (PasswordRules.Check(input.Password, input.UserName, input.YourName, input.HouseName) is { } weak)
            return weak;

        await using var transaction = await database.BeginAloneAsync(cancellation);
        var account = new Account { UserName = input.UserName!.Trim(), DisplayName = input.YourName!.Trim() };
        if (!await NoAccountAsync(cancellation) || !(await accounts.CreateAsync(account, input.Password!)).Succeeded)
            return new Problem(PeopleText.NameTaken);
        await OpenHouseAsync(input, account, cancellation);
        await transaction.CommitAsync(cancellation);
        return account;
    }

    private static string? Missing(Input input) =>
        string.IsNullOrWhiteSpace(input.HouseName) ? PeopleText.HouseName
        : string.IsNullOrWhiteSpace(input.YourName) ? PeopleText.YourName
        : string.IsNullOrWhiteSpace(input.UserName) ? PeopleText.UserName
        : string.IsNullOrEmpty(input.Password) ? PeopleText.Password
        : null;

    private async Task OpenHouseAsync(Input input, Account account, CancellationToken cancellation)
    {
        var house = new Institution { Name = input.HouseName!.Trim(), Kind = input.HouseKind, Size = Institution.UsualSizeOf(input.HouseKind), CreatedAt = database.Now };
        house.Sites.Add(new Site { Name = house.Name });
        database.Institutions.Add(house);
        database.Memberships.Add(new Membership { AccountId = account.Id, InstitutionId = house.Id, Role = input.Role });
        database.Actor = new Actor(house.Id, account.Id, account.DisplayName, input.Role);
        database.Log("house.opened", house.Name, house.Id);
        await database.SaveChangesAsync(cancellation);
    }

    private async Task<bool> NoAccountAsync(CancellationToken cancellation) => !await database.Users.AnyAsync(cancellation);
}
