namespace Mimamori.Features.Reporting;

/// <content>What the house makes of a report. Null is "nobody has decided yet"; a proposal is worked out anew each time (Morning/Proposal.cs) and never stored as a decision.</content>
public sealed partial class Report
{
    /// <summary>患者影響レベル, in the medical meaning.</summary>
    public HarmLevel? Level { get; set; }
    /// <summary>障害レベル.</summary>
    public Outage? Outage { get; set; }
    /// <summary>The black stripe: a bad program or an intruder is suspected. False is a decision too.</summary>
    public bool? IsSuspected { get; set; }
    /// <summary>情報漏えい.</summary>
    public Leak? Leak { get; set; }
    public DateTime? LevelledAt { get; set; }
    public string? LevelledBy { get; set; }

    /// <summary>The section's risk manager who is asked for the second report.</summary>
    public string? SecondAskedOf { get; set; }
    public DateTime? SecondAskedAt { get; set; }
    public SecondReport? Second { get; set; }

    /// <summary>The committee's meeting it goes to.</summary>
    public DateOnly? CommitteeOn { get; set; }
    public string? CommitteeDecision { get; set; }

    /// <summary>What changed because of it, as the reporter reads it.</summary>
    public string? Thanks { get; set; }
    public DateTime? ThankedAt { get; set; }

    public DateTime? ClosedAt { get; set; }
    public string? ClosedBy { get; set; }

    /// <summary>Its number in the medical-safety system the house already has.</summary>
    public string? MedicalSafetyNumber { get; set; }
    public List<ReportNote> Notes { get; } = [];

    public bool IsLevelled => LevelledAt is not null;

    /// <summary>Where it is stuck: the first step that is not done.</summary>
    public ReportStage Stage =>
        ClosedAt is not null ? ReportStage.Closed
        : !IsLevelled ? ReportStage.Received
        : Second is not null ? CommitteeOn is not null ? ReportStage.Committee : ReportStage.SecondDone
        : SecondAskedAt is not null ? ReportStage.SecondAsked : CommitteeOn is not null ? ReportStage.Committee : ReportStage.Levelled;
}

/// <summary>In the order in which a report goes through the house.</summary>
public enum ReportStage { Received, Levelled, SecondAsked, SecondDone, Committee, Closed }

/// <summary>The national university hospitals' scale of harm to the patient (practice.md 2.2). It is never redefined for computers.</summary>
public enum HarmLevel { L0, L1, L2, L3a, L3b, L4a, L4b, L5 }

/// <summary>What stands still: nothing, one machine, a department, the house.</summary>
public enum Outage { White, Green, Yellow, Red }

/// <summary>"Possible" already starts the clock of the privacy law.</summary>
public enum Leak { None, Possible, Confirmed }
