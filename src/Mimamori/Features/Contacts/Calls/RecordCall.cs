using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts.Calls;

/// <summary>A call of the round: answered confirms the number from today, not answered is kept too and confirms nothing.</summary>
public sealed class RecordCall(Database database)
{
    public async Task<Problem?> HandleAsync(ContactGroup group, Guid id, bool answered, CancellationToken cancellation)
    {
        ITestedPhone? row = group switch
        {
            ContactGroup.Inside => await database.Responsibilities.FirstOrDefaultAsync(person => person.Id == id, cancellation),
            ContactGroup.Vendor => await database.Vendors.FirstOrDefaultAsync(vendor => vendor.Id == id, cancellation),
            _ => await database.OutsideBodies.FirstOrDefaultAsync(body => body.Id == id, cancellation),
        };
        if (row is null || (await ContactBook.ReadAsync(database, cancellation)).FirstOrDefault(known => known.Id == id) is not { } line)
            return new Problem(UiText.ProblemNotFound);
        if (line.PhoneAt(JapanTime.Of(database.Now)) is not { } phone)
            return new Problem(ContactText.CallNoNumber);
        if (answered)
            row.PhoneTestedOn = FactBook.Today(database);
        database.Add(new CallTest { Group = group, RowId = id, Name = $"{line.Name} {line.Person}".Trim(), Phone = phone, Answered = answered, At = database.Now, By = database.Actor.Name });
        database.Log(answered ? "contact.answered" : "contact.not-answered", line.Name, id, phone);
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
