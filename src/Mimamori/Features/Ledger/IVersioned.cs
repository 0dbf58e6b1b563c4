namespace Mimamori.Features.Ledger;

/// <summary>A row two people may edit at once: the later save is refused instead of silently winning.</summary>
public interface IVersioned
{
    int Version { get; set; }
}
