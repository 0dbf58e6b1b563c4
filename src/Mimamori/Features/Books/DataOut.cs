using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>外に出す情報: what leaves the house, to whom, by what, and on whose word.</summary>
public sealed class DataOut : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string What { get; set; }
    public string? ToWhom { get; set; }
    public required Carrier Carrier { get; set; }
    public string? HowOften { get; set; }
    /// <summary>The law, the contract or the decision it rests on. Whether it suffices is not ours to say.</summary>
    public string? Basis { get; set; }
    public string? Approver { get; set; }
    public DateOnly? Since { get; set; }
    public DateOnly? EndsOn { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public enum Carrier { Usb, Mail, Line, Paper, Fax, Cloud, Other }
