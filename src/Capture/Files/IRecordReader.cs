namespace Mimamori.Capture.Files;

/// <summary>A format of capture files: pcap or pcapng.</summary>
internal interface IRecordReader
{
    string Format { get; }

    /// <summary>False at the end of what can be read; why it ended early is among the problems.</summary>
    bool TryRead(out CapturedPacket packet);
}
