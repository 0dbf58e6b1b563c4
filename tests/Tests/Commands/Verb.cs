namespace Mimamori.Tests.Commands;

/// <summary>Runs the program with a verb as a shell would, and keeps what it said where.</summary>
public sealed record Verb(int ExitCode, string Output, string Errors)
{
    /// <summary>The console is one for the whole process.</summary>
    private static readonly SemaphoreSlim Console = new(1);

    public static async Task<Verb> RunAsync(params string[] arguments)
    {
        await Console.WaitAsync(TestContext.Current.CancellationToken);
        var (output, errors) = (new StringWriter(), new StringWriter());
        var (outBefore, errorsBefore) = (System.Console.Out, System.Console.Error);
        try
        {
            System.Console.SetOut(output);
            System.Console.SetError(errors);
            return new Verb(await Program.Main(arguments), output.ToString(), errors.ToString());
        }
        finally
        {
            System.Console.SetOut(outBefore);
            System.Console.SetError(errorsBefore);
            Console.Release();
        }
    }
}
