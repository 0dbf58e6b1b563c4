using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts.Calls;

/// <summary>A call of the round: answered confirms the number that was dialled, not answered is kept too and confirms nothing.</summary>
public sealed class RecordCall(Database database)
{
    public async Task<Problem?> HandleAsync(string? key, bool byNight, bool answered, CancellationToken cancellation)
    {
        if ((await ContactBook.ReadAsync(database, cancellation)).FirstOrDefault(known => known.Key == key) is not { } line || await RowAsync(line, cancellation) is not { } row)
            return new Problem(UiText.ProblemNotFound);
        if ((byNight ? line.ByNight : line.ByDay) is not { Number: var phone })
            return new Problem(ContactText.CallNoNumber);
        if (answered && byNight)
            row.NightPhoneTestedOn = FactBook.Today(database);
        else if (answered)
            row.PhoneTestedOn = FactBook.Today(database);
        database.Add(new CallTest { RowId = line.Id, Name = $"{line.Name} {line.Person}".Trim(), Phone = phone, Answered = answered, At = database.Now, By = database.Actor.Name });
        database.Log(answered ? "contact.answered" : "contact.not-answered", line.Name, line.Id, phone);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task<ITestedPhone?> RowAsync(ContactLine line, CancellationToken cancellation) => line.Group switch
    {
        ContactGroup.Inside => await database.Responsibilities.FirstOrDefaultAsync(person => person.Id == line.Id, cancellation),
        ContactGroup.Vendor => await database.Vendors.FirstOrDefaultAsync(vendor => vendor.Id == line.Id, cancellation),
        _ => await database.OutsideBodies.FirstOrDefaultAsync(body => body.Id == line.Id, cancellation),
    };
}
