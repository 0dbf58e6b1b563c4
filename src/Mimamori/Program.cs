using Mimamori.Commands;

namespace Mimamori;

/// <summary>One program: without a verb it serves, with a verb it does that one thing and ends.</summary>
public sealed class Program
{
    public static Task<int> Main(string[] args)
    {
        var root = ServeCommand.CreateRoot();
        return root.Parse(args).InvokeAsync();
    }
}
