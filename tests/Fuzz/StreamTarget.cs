using Mimamori.Capture.Protocols;

namespace Mimamori.Fuzz;

/// <summary>The start of a TCP direction: the first two bytes are the server's port, the third who speaks.</summary>
internal static class StreamTarget
{
    public static void Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > 3) StreamAnalyzers.Read(bytes.Span[3..], Talks.Of(Transport.Tcp, bytes.Span), new Notebook());
    }
}
