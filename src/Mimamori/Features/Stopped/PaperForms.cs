using Mimamori.Features.Ledger.Registers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Stopped;

/// <summary>The register of lettered sheets.</summary>
public static class PaperForms
{
    private static readonly FieldsOf<PaperForm> Form = new(StoppedText.ResourceManager);

    public static Register<PaperForm> Register { get; } = new("paper-form", "/stopped/forms",
        [
            Form.Required(nameof(PaperForm.Letter), form => form.Letter, (form, text) => form.Letter = text.ToHalfWidth().ToUpperInvariant()),
            Form.Required(nameof(PaperForm.Title), form => form.Title, (form, text) => form.Title = text),
            Form.Text(nameof(PaperForm.Department), form => form.Department, (form, text) => form.Department = text),
            Form.Picked(FieldKind.CareSystem, nameof(PaperForm.CareSystemId), form => form.CareSystemId, (form, id) => form.CareSystemId = id, form => form.CareSystem?.Name),
            Form.Number(nameof(PaperForm.Copies), form => form.Copies, (form, number) => form.Copies = number),
            Form.Text(nameof(PaperForm.KeptAt), form => form.KeptAt, (form, text) => form.KeptAt = text),
            Form.Date(nameof(PaperForm.CountedOn), form => form.CountedOn, (form, day) => form.CountedOn = day),
        ],
        () => new PaperForm { Letter = "", Title = "" }, form => $"{form.Letter} {form.Title}")
    {
        ArchivedAt = form => form.ArchivedAt,
        Archive = (form, at) => form.ArchivedAt = at,
    };

    public static RegisterView<PaperForm> View { get; } = new(Register, () => StoppedText.Forms, () => StoppedText.FormsLead, () => StoppedText.FormsNone,
        [
            Register.Column(nameof(PaperForm.Letter), 16),
            Register.Column(nameof(PaperForm.Title), 50, nameof(PaperForm.Department)),
            Register.Column(nameof(PaperForm.CareSystemId), 40),
            Register.Column(nameof(PaperForm.Copies), 18).MissingIs(MarkKind.Wait, () => StoppedText.NotCounted),
            Register.Column(nameof(PaperForm.KeptAt), 36),
            Register.Column(nameof(PaperForm.CountedOn), 26),
        ]);
}
