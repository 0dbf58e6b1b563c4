namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>A reason to think a machine is of a kind: how strong by itself, and in one sentence with protocol, field and value.</summary>
internal sealed record Evidence(string Kind, double Weight, string Because);
