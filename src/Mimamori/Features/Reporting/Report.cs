using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting;

/// <summary>
/// "Something is odd": what somebody saw, as they told it. It is taken without a sign-in and is on the disk before it is thanked for.
/// No address and no browser is ever kept; an anonymous one keeps no name, number or account either. What the house then makes of it
/// (levels, second report, committee) stands in Report.Care.cs.
/// </summary>
public sealed partial class Report : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>受付番号: what the reporter takes along, and looks up what came of it with. Chance letters; nothing is told by it.</summary>
    public required string Receipt { get; init; }
    /// <summary>Chosen by the form: the same form sent twice is one report.</summary>
    public required Guid FormId { get; init; }
    public required DateTime At { get; init; }
    public required ReportWay Way { get; init; }

    /// <summary>A word of content/signs.yaml. One we do not know (any more) is shown as it is.</summary>
    public required string Sign { get; init; }
    public Guid? PlaceId { get; init; }
    public Place? Place { get; init; }
    /// <summary>Where, as it was typed or said.</summary>
    public string? PlaceText { get; init; }
    /// <summary>The number on the sticker as typed; <see cref="AssetId"/> is set when the ledger knows it.</summary>
    public string? DeviceNumber { get; init; }
    public Guid? AssetId { get; init; }
    public Asset? Asset { get; init; }
    public required Extent Extent { get; init; }
    public required Happening Happening { get; init; }
    public required PatientEffect Patients { get; init; }
    /// <summary>The answer to the sign's own question, where it asks for yes or no.</summary>
    public YesNo SignYes { get; init; }
    /// <summary>Whether somebody pressed, opened or called anything because of it; asked at the telephone and on the pad.</summary>
    public YesNo Touched { get; init; }
    /// <summary>The sign's own question was answered with yes, or somebody did something because of it.</summary>
    public bool SaidYes => SignYes == YesNo.Yes || Touched == YesNo.Yes;
    public string? Line { get; init; }

    public bool IsAnonymous { get; init; }
    public string? Reporter { get; init; }
    /// <summary>折返し: where to call back.</summary>
    public string? CallBack { get; init; }
    /// <summary>Who took it at the telephone or typed it from the pad.</summary>
    public string? TakenBy { get; init; }
    /// <summary>When it was seen, where that was told: a paper is typed in later.</summary>
    public DateTime? SeenAt { get; init; }

    /// <summary>The time that counts for "within half an hour".</summary>
    public DateTime When => SeenAt ?? At;
}

public enum ReportWay { Web, Phone, Paper }

public enum Extent { Unknown, One, Several }

public enum Happening { Now, Over }

/// <summary>As the reporter sees it; not a level. Unknown is an honest answer and never read as "none".</summary>
public enum PatientEffect { Unknown, None, Affected }
