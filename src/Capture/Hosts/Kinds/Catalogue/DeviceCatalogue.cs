using System.Collections.Frozen;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Hosts.Kinds.Catalogue;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>Facts about devices and the days on which systems end, compiled once and read by any number of threads.</summary>
public sealed class DeviceCatalogue
{
    private readonly FrozenDictionary<string, FieldFacts> _fields;
    private readonly ILookup<string, Lifecycle> _lifecycles;

    public DeviceCatalogue(IReadOnlyList<CatalogueFact> facts, IReadOnlyList<Lifecycle> lifecycles)
    {
        Count = facts.Count + lifecycles.Count;
        _fields = facts.SelectMany(fact => fact.Fields.Select(field => (field, fact))).GroupBy(pair => pair.field, pair => pair.fact).ToFrozenDictionary(group => group.Key, group => new FieldFacts([.. group]), StringComparer.Ordinal);
        _lifecycles = lifecycles.ToLookup(life => life.System, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Knows nothing; what a machine is then shows only from what it does.</summary>
    public static DeviceCatalogue Empty { get; } = new([], []);

    public int Count { get; }

    internal Recognition Recognise(IEnumerable<DeviceFact> facts)
    {
        var recognition = new Recognition();
        foreach (var fact in facts)
            if (_fields.TryGetValue($"{fact.Protocol}.{fact.Name}", out var field)) recognition.Take(fact, field.Fitting(fact.Value));
        return recognition;
    }

    /// <summary>The day its maker's corrections end, where its name and version leave no doubt. "Windows 7 / Server 2008 R2" are two of one age.</summary>
    public DateOnly? EndOf(OperatingSystem system)
    {
        DateOnly? last = null;
        foreach (var name in system.Value.Split(" / "))
        {
            var full = name.StartsWith("Server ", StringComparison.Ordinal) ? "Windows " + name : name;
            if (EndOf(full, system.Version) is not { } end) return null;
            if (last is null || end > last) last = end;
        }
        return last;
    }

    private DateOnly? EndOf(string name, string? version) => _lifecycles[name]
        .Where(life => life.Version is null || version is not null && IsWithin(version, life.Version))
        .OrderByDescending(life => life.Version?.Length ?? 0).Select(life => (DateOnly?)life.Ends).FirstOrDefault();

    /// <summary>7.0 is of 7, and 70 is not.</summary>
    private static bool IsWithin(string version, string cycle) =>
        version.StartsWith(cycle, StringComparison.OrdinalIgnoreCase) && (version.Length == cycle.Length || !char.IsAsciiLetterOrDigit(version[cycle.Length]));
}
