using System.CommandLine;
using Mimamori.Commands;

namespace Mimamori;

/// <summary>One program: without a verb it serves, with a verb it does that one thing and ends.</summary>
public sealed class Program
{
    /// <summary>0 is done, 1 is refused or found wanting.</summary>
    private const int BadUsage = 2;

    /// <summary>What was taken in is written and sealed before the program goes; the two seconds that are usual are short for a slow disk.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(30);

    public static async Task<int> Main(string[] args)
    {
        var arguments = ServeCommand.CreateRoot().Parse(args);
        var code = await arguments.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeToEnd });
        return arguments.Errors.Count > 0 ? BadUsage : code;
    }
}
