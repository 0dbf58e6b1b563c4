using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Training;

/// <summary>教材: a video, slides or a paper, for whom, how long, and where the copy lies that opens without the internet.</summary>
public sealed class Material : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Title { get; set; }
    public string? ForWhom { get; set; }
    public int? Minutes { get; set; }
    public string? CopyAt { get; set; }
    public string? From { get; set; }
    public DateOnly? LookedOn { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public static class Materials
{
    private static readonly FieldsOf<Material> Form = new(TrainingText.ResourceManager);

    public static Register<Material> Register { get; } = new("material", "/training/materials",
        [
            Form.Required(nameof(Material.Title), row => row.Title, (row, text) => row.Title = text),
            Form.Text(nameof(Material.ForWhom), row => row.ForWhom, (row, text) => row.ForWhom = text),
            Form.Number(nameof(Material.Minutes), row => row.Minutes, (row, number) => row.Minutes = number),
            Form.Text(nameof(Material.CopyAt), row => row.CopyAt, (row, text) => row.CopyAt = text),
            Form.Text(nameof(Material.From), row => row.From, (row, text) => row.From = text),
            Form.Date(nameof(Material.LookedOn), row => row.LookedOn, (row, day) => row.LookedOn = day),
        ],
        () => new Material { Title = "" }, row => row.Title)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static RegisterView<Material> View { get; } = new(Register, () => TrainingText.Materials, () => TrainingText.MaterialsLead, () => TrainingText.MaterialsNone,
        [
            Register.Column(nameof(Material.Title), 54),
            Register.Column(nameof(Material.ForWhom), 34),
            Register.Column(nameof(Material.Minutes), 16),
            Register.Column(nameof(Material.CopyAt), 48),
            Register.Column(nameof(Material.From), 40),
        ]);
}
