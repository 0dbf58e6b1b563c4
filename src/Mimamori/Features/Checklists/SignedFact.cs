using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists;

/// <summary>A fact as a signature keeps it: no words, only what can be compared years later and in any language.</summary>
public sealed record SignedFact(string Key, FactState State, DateOnly? AsOf, SortedDictionary<string, string> Values)
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(IEnumerable<Fact> facts) => JsonSerializer.Serialize(
        facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Select(fact => new SignedFact(fact.Key, fact.State, fact.AsOf, new SortedDictionary<string, string>(fact.Values.ToDictionary(), StringComparer.Ordinal))),
        Shape);

    public static IReadOnlyList<SignedFact> Read(string json) => JsonSerializer.Deserialize<List<SignedFact>>(json, Shape) ?? [];

    /// <summary>Lets the form carry which facts its reader saw, so that nobody signs what changed meanwhile.</summary>
    public static string Print(IEnumerable<Fact> facts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(facts))))[..16];
}
