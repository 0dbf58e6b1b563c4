using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.FirstDay;

/// <summary>Names the responsible person and the deputy in the contact book, by the same rules as the book's own form.</summary>
public sealed class NamePeople(Database database, SaveRow save)
{
    public sealed class Input
    {
        public string? OfficerName { get; set; }
        public string? OfficerPost { get; set; }
        public string? OfficerPhone { get; set; }
        public string? OfficerNightPhone { get; set; }
        public string? DeputyName { get; set; }
        public string? DeputyPhone { get; set; }
    }

    public async Task<Responsibility?> HolderAsync(Duty duty, CancellationToken cancellation) =>
        await database.Responsibilities.Where(row => row.Duty == duty).OrderByDescending(row => row.AppointedOn).FirstOrDefaultAsync(cancellation);

    public async Task<Input> ReadAsync(CancellationToken cancellation)
    {
        var officer = await HolderAsync(Duty.SystemSafetyOfficer, cancellation);
        var deputy = await HolderAsync(Duty.SystemSafetyDeputy, cancellation);
        return new Input
        {
            OfficerName = officer?.PersonName, OfficerPost = officer?.Post, OfficerPhone = officer?.Phone, OfficerNightPhone = officer?.NightPhone,
            DeputyName = deputy?.PersonName, DeputyPhone = deputy?.Phone,
        };
    }

    /// <summary>Both or neither: nothing is half-done. An empty deputy leaves the duty as it is.</summary>
    public async Task<Problem?> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var refusal = await SaveAsync(Duty.SystemSafetyOfficer, cancellation,
                (nameof(Responsibility.PersonName), input.OfficerName), (nameof(Responsibility.Post), input.OfficerPost),
                (nameof(Responsibility.Phone), input.OfficerPhone), (nameof(Responsibility.NightPhone), input.OfficerNightPhone));
        if (refusal is null && !string.IsNullOrWhiteSpace(input.DeputyName))
            refusal = await SaveAsync(Duty.SystemSafetyDeputy, cancellation, (nameof(Responsibility.PersonName), input.DeputyName), (nameof(Responsibility.Phone), input.DeputyPhone));
        if (refusal is not null)
            return new Problem(refusal);
        await transaction.CommitAsync(cancellation);
        return null;
    }

    private async Task<string?> SaveAsync(Duty duty, CancellationToken cancellation, params (string Field, string? Text)[] fields)
    {
        var register = ContactRegister.For(duty);
        var row = await HolderAsync(duty, cancellation);
        var typed = fields.ToDictionary(field => field.Field, field => field.Text ?? "");
        // A person is appointed on the day the name is first written; a new number does not appoint anybody anew.
        if (row is null || row.PersonName != typed[nameof(Responsibility.PersonName)].Trim())
            typed[nameof(Responsibility.AppointedOn)] = Dates.Short(FactBook.Today(database));
        var outcome = await save.HandleAsync(register, row ?? register.Blank(), row is null, new PostedFields(typed, new Dictionary<string, string>(), 0), cancellation);
        return outcome.Refusal;
    }
}
