using Mimamori.Benchmarks;
using Mimamori.Benchmarks.Discovery;

// One command, one table for docs/performance.md: dotnet run -c Release --project tests/Benchmarks -- durable-writes
var capture = Path.Combine(Path.GetTempPath(), "mimamori-hospital.pcap");
switch (args)
{
    case ["durable-writes", ..]:
        return await DurableWrites.RunAsync(Option("--seconds", 5), Option("--rounds", 5));
    case ["discovery", ..]:
        return DiscoverySpeed.Run(capture, Option("--packets", 5_000_000), Option("--rounds", 5));
    case ["intake", ..]:
        return await IntakeSpeed.RunAsync(capture);
    default:
        await Console.Error.WriteLineAsync(
            """
            durable-writes [--seconds N] [--rounds N]    posts answered after they are on the disk
            discovery [--packets N] [--rounds N]         a large capture, beside cat, p0f, ndpiReader and tshark
            intake                                       what that capture proves, taken into a house with 2,000 machines
            """);
        return 2;
}

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length && int.TryParse(args[at + 1], out var value) ? value : otherwise;
