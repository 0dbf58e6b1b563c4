namespace Mimamori.Features.Checklists;

/// <summary>How sure the content is of a form or an item as a whole.</summary>
public enum Confidence { High, Medium, Low, Unconfirmed }

/// <summary>How a single reference or number was established.</summary>
public enum ReferenceCertainty { Seen, SeenSecondary, Candidate }

/// <summary>Whether somebody who knows both the field and the language has read a text.</summary>
public enum Review { Reviewed, Draft }

/// <summary>Something the content is not sure of: it is shown as 要確認 and never as a fact.</summary>
public sealed record Unsure(string Where, string Why);

public static class Certainty
{
    public static bool NeedsCheck(this Confidence confidence) => confidence is Confidence.Low or Confidence.Unconfirmed;

    public static bool NeedsCheck(this ReferenceCertainty certainty) => certainty is ReferenceCertainty.Candidate;
}
