namespace Mimamori.Features.People.SignIns;

/// <summary>How many wrong guesses something has met: a name, a PIN, a terminal, an address. The key says which.</summary>
public sealed class GuessLimit
{
    public required string Key { get; init; }
    public int Wrong { get; set; }
    public int Locks { get; set; }
    public DateTime? Until { get; set; }
    /// <summary>When counting began.</summary>
    public DateTime Since { get; set; }
    public DateTime LastAt { get; set; }
}
