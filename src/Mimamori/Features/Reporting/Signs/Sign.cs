using Mimamori.Features.Checklists;

namespace Mimamori.Features.Reporting.Signs;

/// <summary>Something odd that staff see: its picture, what it usually is, when it is serious, and what to do first (practice.md 7).</summary>
public sealed record Sign
{
    /// <summary>Names the drawing, wwwroot/sign-{Id}.svg.</summary>
    public required string Id { get; init; }
    public required SignGroup Group { get; init; }
    public required LocalText Name { get; init; }
    public required SignAsk Ask { get; init; }
    /// <summary>Without its harmless causes nobody believes a sign twice.</summary>
    public required LocalText Harmless { get; init; }
    public required LocalText Serious { get; init; }
    public required List<string> Acts { get; init; }
    public List<string> ActsIfYes { get; init; } = [];
    /// <summary>What usually stands still with one machine, and with several.</summary>
    public required List<Outage> Outage { get; init; }
    public required SignWhen Suspect { get; init; }
    public required SignLeak Leak { get; init; }
    public required SignMark Mark { get; init; }

    public bool AsksYesNo => Ask.Kind == AskKind.YesNo;

    /// <summary>A patient may hang on what shows this sign, whatever the ledger says.</summary>
    public bool NeverUnplug => Acts.Contains("no-unplug");

    public string Picture => $"sign-{Id}.svg";
}

/// <summary>The one question that parts harmless from serious.</summary>
public sealed record SignAsk
{
    public required AskKind Kind { get; init; }
    public required LocalText Text { get; init; }
}

public enum SignGroup { Machine, Message, Thing }

public enum AskKind { Extent, YesNo }

/// <summary>When a sign makes one suspect a bad program: by the answer to its own question.</summary>
public enum SignWhen { Never, Several, IfYes, UnlessYes, Always }

public enum SignLeak { None, Possible, IfYes, UnlessYes }

/// <summary>Seen in a real case, or judged by us.</summary>
public enum SignMark { RealCase, OurJudgement }

public sealed record SignAct
{
    public required string Id { get; init; }
    public required LocalText Text { get; init; }
}
