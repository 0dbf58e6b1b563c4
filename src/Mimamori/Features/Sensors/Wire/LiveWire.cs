using SharpPcap;
using SharpPcap.LibPcap;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>A network card that listens through libpcap and never sends.</summary>
public sealed class LiveWire : IDisposable
{
    /// <summary>What the kernel holds while a report is made; about a second of a full gigabit.</summary>
    private const int KernelBufferBytes = 96 << 20;

    private const int WaitMilliseconds = 500;

    private readonly LibPcapLiveDevice _device;
    private long _droppedBefore;

    private LiveWire(LibPcapLiveDevice device) => _device = device;

    public int LinkType => (int)_device.LinkType;

    /// <summary>Names and descriptions of the cards there are.</summary>
    public static IReadOnlyList<(string Name, string About)> All => [.. LibPcapLiveDeviceList.New().Select(device => (device.Name, device.Description ?? ""))];

    /// <returns>Null with the reason when there is no such card, no libpcap, or no right to listen.</returns>
    public static (LiveWire? Wire, string? Problem) Open(string name)
    {
        try
        {
            var device = LibPcapLiveDeviceList.New().FirstOrDefault(device => device.Name == name);
            if (device is null)
                return (null, string.Format(SensorText.NoSuchCard, name, string.Join(", ", All.Select(card => card.Name))));
            device.Open(new DeviceConfiguration { Mode = DeviceModes.Promiscuous, ReadTimeout = WaitMilliseconds, Snaplen = CaptureRing.SnapLength, BufferSize = KernelBufferBytes });
            return (new LiveWire(device), null);
        }
        catch (Exception fault) when (fault is PcapException or DllNotFoundException)
        {
            return (null, string.Format(SensorText.CannotListen, name, fault.Message));
        }
    }

    /// <summary>The next packet, or none after half a second; the bytes live until the next call.</summary>
    public Heard Next() => _device.GetNextPacket(out var packet) switch
    {
        GetPacketStatus.PacketRead => Heard.One(packet),
        GetPacketStatus.ReadTimeout => Heard.Nothing,
        _ => Heard.Gone,
    };

    /// <summary>How many packets the kernel threw away since this was asked last.</summary>
    public long NewlyDropped()
    {
        var all = _device.Statistics is { } counts ? counts.DroppedPackets + counts.InterfaceDroppedPackets : 0;
        var more = Math.Max(0, all - _droppedBefore);
        _droppedBefore = all;
        return more;
    }

    public void Dispose() => _device.Dispose();

    /// <summary>A packet, a silence, or the end of the card.</summary>
    public readonly ref struct Heard
    {
        public ReadOnlySpan<byte> Bytes { get; private init; }
        public int WireLength { get; private init; }
        public DateTime At { get; private init; }
        public bool IsPacket { get; private init; }
        public bool IsGone { get; private init; }

        public static Heard Nothing => default;
        public static Heard Gone => new() { IsGone = true };

        public static Heard One(PacketCapture packet)
        {
            var header = (PcapHeader)packet.Header;
            return new Heard { Bytes = packet.Data, WireLength = (int)header.PacketLength, At = header.Timeval.Date, IsPacket = true };
        }
    }
}
