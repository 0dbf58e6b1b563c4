using Mimamori.Benchmarks;
using Mimamori.Benchmarks.Discovery;

// One command, one table for docs/performance.md: dotnet run -c Release --project tests/Benchmarks -- durable-writes
switch (args)
{
    case ["durable-writes", ..]:
        return await DurableWrites.RunAsync(Option("--seconds", 5), Option("--rounds", 5));
    case ["discovery", ..]:
        return DiscoverySpeed.Run(Path.Combine(Path.GetTempPath(), "mimamori-hospital.pcap"), Option("--packets", 5_000_000), Option("--rounds", 5));
    default:
        await Console.Error.WriteLineAsync(
            """
            durable-writes [--seconds N] [--rounds N]    posts answered after they are on the disk
            discovery [--packets N] [--rounds N]         a large capture, beside cat, p0f, ndpiReader and tshark
            """);
        return 2;
}

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length && int.TryParse(args[at + 1], out var value) ? value : otherwise;
