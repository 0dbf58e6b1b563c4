using Mimamori.Benchmarks;

// One command, one table for docs/performance.md: dotnet run -c Release --project tests/Benchmarks -- durable-writes
if (args is not ["durable-writes", ..])
{
    await Console.Error.WriteLineAsync("durable-writes [--seconds N] [--rounds N]: posts answered after they are on the disk");
    return 2;
}
return await DurableWrites.RunAsync(Option("--seconds", 5), Option("--rounds", 5));

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length && int.TryParse(args[at + 1], out var value) ? value : otherwise;
