using System.Security.Cryptography;
using Mimamori.Capture.Observations;
using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Checklists.Packs;
using SharpFuzz;

namespace Mimamori.Fuzz;

/// <summary>
/// <c>Fuzz TARGET FILE...</c> replays inputs (a crash that was found, a corpus); <c>Fuzz TARGET</c> alone runs under afl-fuzz;
/// without anything it lists the targets. See README.md.
/// </summary>
public static class Program
{
    /// <summary>Nobody's: what is fuzzed is the way to the signature.</summary>
    private static readonly ECDsa Publisher = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static readonly Dictionary<string, Action<ReadOnlyMemory<byte>>> Targets = new(StringComparer.Ordinal)
    {
        ["pcap"] = CaptureTarget.Read,
        ["ethernet"] = FrameTarget.Read,
        ["ip"] = PacketTarget.Read,
        ["stream"] = StreamTarget.Read,
        ["datagram"] = DatagramTarget.Read,
        ["list"] = ListTarget.Read,
        ["collector"] = ListTarget.ReadCollector,
        ["nmap"] = ListTarget.After("<?xml version=\"1.0\"?><nmaprun>"),
        ["neighbours"] = ListTarget.After("Device ID  Local Intrfce  Holdtme  Capability  Platform  Port ID\n"),
        ["zeek"] = ListTarget.After("#separator \\x09\n#path\tconn\n#fields\tts\tid.orig_h\tid.resp_h\tid.resp_p\tproto\tservice\tconn_state\n"),
        ["zeek-json"] = ListTarget.After("{\"ts\":1,\"uid\":\"C1\"}\n"),
        ["netbox"] = ListTarget.After("{\"results\":[{\"name\":\"a\",\"device_type\":{\"model\":\"b\"}},"),
        ["report"] = bytes => UntrustedReport.Read(bytes.ToArray()),
        ["form"] = bytes => FormFinder.Find(bytes.ToArray()),
        ["disclosure"] = bytes => DisclosureSheet.Read(bytes.ToArray()),
        ["pack"] = bytes => ContentPack.Read(bytes.Span, [Publisher]),
        ["inventory"] = ListTarget.After("Asset Tag,Asset Name,Serial,Model,Category\n"),
    };

    public static int Main(string[] arguments)
    {
        if (arguments.Length == 0 || !Targets.TryGetValue(arguments[0], out var target))
        {
            Console.Error.WriteLine("Fuzz TARGET [FILE...]");
            foreach (var name in Targets.Keys) Console.WriteLine(name);
            return arguments.Length == 0 ? 0 : 2;
        }
        if (arguments.Length == 1) Fuzzer.Run(stream => target(ToMemory(stream)));
        foreach (var path in arguments.Skip(1))
        {
            target(File.ReadAllBytes(path));
            Console.WriteLine($"{path}: read");
        }
        return 0;
    }

    private static byte[] ToMemory(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
