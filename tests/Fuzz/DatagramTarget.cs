using Mimamori.Capture.Protocols;

namespace Mimamori.Fuzz;

/// <summary>One UDP payload: the first two bytes are the server's port, the third who speaks.</summary>
internal static class DatagramTarget
{
    public static void Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > 3) DatagramAnalyzers.Read(bytes.Span[3..], Talks.Of(Transport.Udp, bytes.Span), new Notebook());
    }
}
