using Microsoft.AspNetCore.Identity;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.People.SignIns;

/// <summary>As Identity does it, but for names that hold what is no character: those are nobody's, and no error.</summary>
public sealed class NameNormalizer : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : HalfWidth.Whole(name).Normalize().ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
