using Mimamori.Features.Sample;

namespace Mimamori.Tests.Features.Sample;

public sealed class SampleChecksumTests
{
    private const int Icmp = 1;
    private const int Tcp = 6;
    private const int Udp = 17;

    public static TheoryData<string> Houses => ["hospital", "clinic"];

    [Theory]
    [MemberData(nameof(Houses))]
    public void Every_ip_header_sums_to_ones(string house) =>
        Assert.All(Ipv4Frames(house), frame => Assert.Equal(0xffff, OnesSum(frame.Header)));

    [Theory]
    [MemberData(nameof(Houses))]
    public void Every_tcp_and_udp_segment_sums_to_ones(string house) =>
        Assert.All(Ipv4Frames(house).Where(frame => frame.Protocol is Tcp or Udp), frame => Assert.Equal(0xffff, OnesSum(frame.SegmentWithPseudoHeader)));

    [Theory]
    [MemberData(nameof(Houses))]
    public void Every_ping_sums_to_ones(string house) =>
        Assert.All(Ipv4Frames(house).Where(frame => frame.Protocol == Icmp), frame => Assert.Equal(0xffff, OnesSum(frame.Segment)));

    private static List<SampleFrame> Ipv4Frames(string house) =>
        SampleOf(house).Files.SelectMany(file => SampleFrames.Of(file.Bytes)).Where(frame => frame.IsIpv4).ToList();

    private static SampleHouse SampleOf(string house) => house == "hospital" ? SampleFixture.Hospital : SampleFixture.Clinic;

    private static int OnesSum(ReadOnlySpan<byte> bytes)
    {
        long sum = 0;
        for (var at = 0; at < bytes.Length; at++)
            sum += at % 2 == 0 ? bytes[at] << 8 : bytes[at];
        while (sum > 0xffff)
            sum = (sum & 0xffff) + (sum >> 16);
        return (int)sum;
    }
}
