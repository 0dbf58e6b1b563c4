using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists;

/// <summary>What got worse since somebody signed: a list that grew (<see cref="List"/> with the new names), or the state as a whole.</summary>
public sealed record FactChange(string FactKey, string? List, int Count, IReadOnlyList<string> Names, FactState Now);
