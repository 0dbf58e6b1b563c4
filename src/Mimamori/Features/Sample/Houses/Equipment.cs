namespace Mimamori.Features.Sample.Houses;

/// <summary>
/// One line of the house's plan. <paramref name="Kind"/> is a word of the discovery contract; <paramref name="Vendor"/> the firm that keeps it running;
/// <paramref name="Number"/> the last part of its address in <paramref name="Segment"/> (0: the next free one, as DHCP gives).
/// </summary>
internal sealed record Equipment(string Name, string Kind, Maker Maker, string Model, Os Os, string Segment, int Number, string Place, string Vendor)
{
    /// <summary>Other kinds that would be as right an answer (a recorder is a server to one and a camera system to another).</summary>
    public IReadOnlyList<string> AlsoRight { get; init; } = [];

    /// <summary>A second network card: segment and number.</summary>
    public (string Segment, int Number)? SecondCard { get; init; }

    /// <summary>Main software and version for the ledger.</summary>
    public string Software { get; init; } = "";

    public string User { get; init; } = "";

    /// <summary>The line over which its vendor reaches it, as the ledger writes it.</summary>
    public string Remote { get; init; } = "なし";
}
