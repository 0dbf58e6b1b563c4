using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Hosts.Kinds.Catalogue;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>What the catalogue makes of a machine's facts. Of each part the first that told it counts, in the order of the facts.</summary>
internal sealed class Recognition
{
    private readonly List<Evidence> _evidence = [];
    private readonly List<OperatingSystem> _systems = [];
    private readonly List<DeviceFact> _facts = [];

    public IReadOnlyList<Evidence> Evidence => _evidence;
    public IReadOnlyList<OperatingSystem> Systems => _systems;
    /// <summary>The programs it named, as facts of protocol <c>catalogue</c>.</summary>
    public IReadOnlyList<DeviceFact> Facts => _facts;
    public Maker? Maker { get; private set; }
    public Model? Model { get; private set; }

    /// <summary>All facts that fit one text: the first that knows the kind, the maker, the system tells it.</summary>
    public void Take(DeviceFact text, IEnumerable<CatalogueFact> fits)
    {
        var (kind, maker, model, system) = (false, false, false, false);
        foreach (var fact in fits)
        {
            if (fact.Kind is not null && !kind) _evidence.Add(new Evidence(fact.Kind, fact.Sure, $"{text.Protocol}: {text.Name} \"{text.Value}\" has the word {fact.Words}"));
            if (fact.Maker is not null && !maker) Maker ??= new Maker(fact.Maker, text.Protocol);
            var read = fact.ReadFrom(text.Value);
            if ((Group(read, "model") ?? fact.Model) is { } name && !model)
            {
                Model ??= new Model(name, text.Protocol);
                model = true;
            }
            if (fact.System is not null && !system) _systems.Add(new OperatingSystem(fact.System, Group(read, "version") ?? fact.Version, text.Protocol, fact.Sure));
            if (fact.Program is not null && _facts.Count < 16) _facts.Add(new DeviceFact("catalogue", "program", $"{fact.Program} {(fact.System is null ? Group(read, "version") : null)}".TrimEnd()));
            (kind, maker, system) = (kind || fact.Kind is not null, maker || fact.Maker is not null, system || fact.System is not null);
        }
    }

    private static string? Group(System.Text.RegularExpressions.Match? read, string name) => read is { Success: true } && read.Groups[name] is { Success: true, Length: > 0 and < 64 } group ? group.Value : null;
}
