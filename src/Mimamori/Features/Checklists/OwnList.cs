namespace Mimamori.Features.Checklists;

/// <summary>
/// The list for houses without an official form: the topics of another form under ids and running numbers of its own,
/// so that neither a number nor a date looks like one of the ministry's.
/// </summary>
public static class OwnList
{
    public static IReadOnlyList<ChecklistForm> Fill(IReadOnlyList<ChecklistForm> forms) =>
        [.. forms.Select(form => form.SectionsOf is { } source ? From(form, forms.Single(other => other.Id == source)) : form)];

    private static ChecklistForm From(ChecklistForm own, ChecklistForm source)
    {
        var number = 0;
        return own with
        {
            Sections = [.. source.Sections.Select(section => section with
            {
                Items = [.. section.Items.Select(item => item.Gate ? Ours(own, source, item, item.Number) : Ours(own, source, item, $"{++number}"))],
            })],
        };
    }

    private static ChecklistItem Ours(ChecklistForm own, ChecklistForm source, ChecklistItem item, string number) => item with
    {
        Id = own.Id + item.Id[source.Id.Length..],
        Number = number,
        NumberCertainty = ReferenceCertainty.Seen,
        Due = item.Due with { Kind = DueKind.Target, Text = own.Due! },
    };
}
