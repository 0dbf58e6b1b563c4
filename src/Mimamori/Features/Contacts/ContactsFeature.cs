using Mimamori.Features.Contacts.Calls;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts;

public static class ContactsFeature
{
    public static void AddContacts(this IServiceCollection services) => services.AddScoped<RecordCall>();

    public static void MapContacts(this WebApplication app) => app.MapPost("/contacts/calls/add", CallAsync).WithFormPost();

    private static async Task<IResult> CallAsync(HttpContext context, RecordCall record, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (!Enum.TryParse<ContactGroup>(form["group"], out var group) || !Guid.TryParse(form["id"], out var id))
            return Results.NotFound();
        if (await record.HandleAsync(group, id, form["answered"] == "yes", cancellation) is { } problem)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect("/contacts/calls");
    }
}
