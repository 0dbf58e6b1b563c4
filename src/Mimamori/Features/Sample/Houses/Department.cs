namespace Mimamori.Features.Sample.Houses;

/// <summary>A room full of terminals of one purchase.</summary>
internal sealed record Department(string Place, string Prefix, string Segment, int Desks, Maker Maker, string Model, Os Os, string User)
{
    public string Vendor { get; init; } = Vendors.Ehr;

    public IEnumerable<Equipment> Terminals() =>
        from desk in Enumerable.Range(1, Desks)
        select new Equipment($"{Prefix}-PC{desk:D2}", "terminal", Maker, Model, Os, Segment, 0, Place, Vendor) { User = User, Software = "電子カルテ端末 V8" };
}
