using Mimamori.Features.Checklists;
using Mimamori.Features.Ledger;
using YamlDotNet.Serialization;

namespace Mimamori.Features.TakeOut.Losses;

/// <summary>What is done first, by when the privacy commission is told, and what a draft holds (content/loss.yaml).</summary>
public sealed record LossGuide
{
    private static readonly Lazy<LossGuide> Loaded = new(() => ChecklistContent.Read<LossGuide>("content/loss.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required ClockRule Clock { get; init; }
    public required List<GuideAct> Acts { get; init; }
    public required List<DraftField> Drafts { get; init; }

    [YamlIgnore]
    public static LossGuide Here => Loaded.Value;

    public IEnumerable<GuideAct> ActsFor(Loss loss) => Acts.Where(act => act.For switch
    {
        ActFor.Device => loss.Kind != TakeOutKind.Paper,
        ActFor.Wipeable => loss.CanWipe != YesNo.No && loss.Kind is TakeOutKind.Laptop or TakeOutKind.Tablet or TakeOutKind.Phone,
        ActFor.Phone => loss.Kind is TakeOutKind.Phone or TakeOutKind.Tablet,
        ActFor.Patients => loss.HoldsPatientData != YesNo.No,
        _ => true,
    });
}

/// <summary>Days, the day of knowing being the first.</summary>
public sealed record ClockRule
{
    public required int FirstFrom { get; init; }
    public required int FirstTo { get; init; }
    public required int Full { get; init; }
    public required int FullWrongful { get; init; }
}

public enum ActFor { All, Device, Wipeable, Phone, Patients }

public sealed record GuideAct
{
    public required string Id { get; init; }
    public required ActFor For { get; init; }
    public required LocalText Text { get; init; }
    /// <summary>Rests on something we have not seen ourselves.</summary>
    public bool Check { get; init; }
}

public sealed record DraftField
{
    public required string Id { get; init; }
    public required LocalText Text { get; init; }
}
