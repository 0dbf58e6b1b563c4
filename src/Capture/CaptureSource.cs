namespace Mimamori.Capture;

/// <summary>One capture to read: its name for messages, the place the wire was tapped, and the bytes (already unpacked).</summary>
public sealed record CaptureSource(string Path, string Point, Stream Bytes);
