namespace Mimamori.Features.Health;

/// <summary>Unknown is never shown as good; NotHere is a question this PC does not have.</summary>
public enum HealthState { Good, Look, Unknown, NotHere }

/// <summary>One thing about the program and its PC: how it is, in a sentence, and what to do about it.</summary>
public sealed record HealthLine(string Key, HealthState State, string Name, string Sentence, string? Todo, string? Href = null);
