namespace Mimamori.Features.Sample.Houses;

/// <summary>An address that sent something at a point. <paramref name="Mac"/> is null when a router stood between.</summary>
internal sealed record Sighting(string Point, string Address, string? Mac) : IComparable<Sighting>
{
    public int CompareTo(Sighting? other) => string.CompareOrdinal(Line, other?.Line);

    private string Line => $"{Point} {Address} {Mac}";
}
