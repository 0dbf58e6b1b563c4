using Mimamori.Features.Institutions;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>One cable of the pull-out list (抜線の順番): what is pulled, by whom, and which sticker it carries.</summary>
public sealed class PullStep : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required PullStage Stage { get; set; }

    /// <summary>Within its stage. The number people read counts through all stages.</summary>
    public required int Position { get; set; }
    public required string Name { get; set; }

    /// <summary>The box or line of the map that it cuts off; null when somebody wrote the step by hand.</summary>
    public string? NodeId { get; set; }
    public PullReason Because { get; set; }
    public string? CableLabel { get; set; }
    public string? WhoPulls { get; set; }

    /// <summary>Clinical engineering's tick, and for which patient devices it was given: a new one asks again.</summary>
    public string? EngineerBy { get; set; }
    public DateTime? EngineerAt { get; set; }
    public string? EngineerSaw { get; set; }

    /// <summary>A removed step stays known, so that it is not proposed again.</summary>
    public DateTime? RemovedAt { get; set; }
}

/// <summary>In the order of containment: the way to the copies first, then the lines outside, then the borders of zones.</summary>
public enum PullStage { Backup, OutsideLine, ZoneBorder }

/// <summary>Why a step is on the list.</summary>
public enum PullReason { ByHand, Storage, BackupName, DeclaredLine, SeenLine, Border }
