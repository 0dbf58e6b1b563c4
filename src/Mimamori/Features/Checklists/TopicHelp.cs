using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists;

/// <summary>Plain words on where to look and whom to ask: a hint of ours, never what the ministry asks.</summary>
public sealed record TopicHelp
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<Topic> Topics { get; init; }

    public Topic Of(string id) => Topics.Find(topic => topic.Id == id) ?? throw new InvalidOperationException($"The content has no topic {id}.");

    [YamlIgnore]
    public IEnumerable<Unsure> Unsure => Certainty.NeedsCheck() ? Topics.Select(topic => new Unsure(topic.Id, "topics.yaml")) : [];
}

public sealed record Topic
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText WhereToLook { get; init; }
    public required LocalText WhomToAsk { get; init; }
}
