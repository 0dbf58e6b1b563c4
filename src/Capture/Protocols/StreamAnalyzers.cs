namespace Mimamori.Capture.Protocols;

public static class StreamAnalyzers
{
    public static Verdict Read(ReadOnlySpan<byte> start, in Talk talk, Notebook notes) => Verdict.NotMine;
}

public static class DatagramAnalyzers
{
    public static Verdict Read(ReadOnlySpan<byte> payload, in Talk talk, Notebook notes) => Verdict.NotMine;
}
