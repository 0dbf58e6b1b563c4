using Mimamori.Features.Ledger;

namespace Mimamori.Features.Checklists.Guideline;

/// <summary>
/// Guideline 7.0 (as reported, not seen): where contract, terms or SLA say of all servers that the vendor answers for security updates, the general
/// volume and the one for entrusting institutions are enough. What is not written, or unclear, is no; what nobody looked at is open.
/// </summary>
public enum ContractRoute { NotLooked, Open, Entrusted, Whole }

public static class ContractQuestion
{
    public static ContractRoute Of(IReadOnlyCollection<YesNo?> systems) =>
        systems.Count == 0 ? ContractRoute.NotLooked
        : systems.Any(system => system == YesNo.No) ? ContractRoute.Whole
        : systems.All(system => system == YesNo.Yes) ? ContractRoute.Entrusted : ContractRoute.Open;
}
