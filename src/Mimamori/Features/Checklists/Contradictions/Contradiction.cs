using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists.Contradictions;

/// <summary>Two things the house says that cannot both be so: the sentence names both, and each side has a place where it is put right.</summary>
public sealed record Contradiction(string Rule, string Sentence, IReadOnlyList<FactItem> Sides);
