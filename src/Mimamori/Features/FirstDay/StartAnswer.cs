using Mimamori.Features.Institutions;

namespace Mimamori.Features.FirstDay;

/// <summary>What the house answered to one question of the first day: dated, with who answered. A changed answer takes the place of the old one.</summary>
public sealed class StartAnswer : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>The question's id in the content, a ticked service as <c>service.{id}</c>, or one of <see cref="StartKeys"/>.</summary>
    public required string Question { get; init; }
    public required string Value { get; set; }
    public required DateTime AnsweredAt { get; set; }
    public required string AnsweredBy { get; set; }
}

/// <summary>Answers that are no question of the content.</summary>
public static class StartKeys
{
    public const string House = "house";
    public const string Services = "services";
    public const string Topology = "topology";
    public const string Closed = "closed";

    public static string Service(string id) => $"service.{id}";
}
