using System.CommandLine;
using System.CommandLine.Parsing;
using Mimamori.Capture;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Features.Discovery.Intake;

namespace Mimamori.Commands;

/// <summary><c>mimamori discover FILE... --json</c>: reads captures and tells which machines are in the house.</summary>
public static class DiscoverCommand
{
    private const int Done = 0, NothingUsable = 1, BadUsage = 2;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Captures (pcap or pcapng, also .gz or .zst)", Arity = ArgumentArity.OneOrMore };
        var point = new Option<string[]>("--point") { Description = "Where the next file was captured (default: its name)", HelpName = "NAME", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        var inside = new Option<string[]>("--inside") { Description = "Addresses that belong to the house besides the private ranges", HelpName = "CIDR", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        var json = new Option<bool>("--json") { Description = "Print the report as JSON" };
        var command = new Command("discover", "Find the machines in network captures") { files, point, inside, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, parsed.GetValue(json), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, bool asJson, CancellationToken cancellation)
    {
        var words = parsed.InvocationConfiguration.Error;
        var (files, inside) = InOrder(parsed);
        var prefixes = new List<IpPrefix>();
        foreach (var text in inside)
        {
            if (!IpPrefix.TryParse(text, out var prefix))
            {
                words.WriteLine($"discover: not a CIDR block: {text}");
                return BadUsage;
            }
            prefixes.Add(prefix);
        }
        if (Open(files, words) is not { } sources) return BadUsage;
        try
        {
            var options = new DiscoveryOptions { Inside = prefixes, Now = TimeProvider.System.GetUtcNow().UtcDateTime, Makers = Makers.Table, Catalogue = DeviceContent.Catalogue };
            return Print(Discovery.Read(sources, options, cancellation: cancellation), asJson, parsed.InvocationConfiguration);
        }
        finally
        {
            foreach (var source in sources) source.Bytes.Dispose();
        }
    }

    /// <summary>A point holds for the file behind it, so the order on the command line counts, which parsed values no longer have.</summary>
    private static (List<(string Path, string? Point)> Files, List<string> Inside) InOrder(ParseResult parsed)
    {
        var (files, inside) = (new List<(string, string?)>(), new List<string>());
        string? point = null, option = null;
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option) option = token.Value;
            if (token.Type != TokenType.Argument) continue;
            if (option == "--point") point = token.Value;
            else if (option == "--inside") inside.Add(token.Value);
            else
            {
                files.Add((token.Value, point));
                point = null;
            }
            option = null;
        }
        return (files, inside);
    }

    private static List<CaptureSource>? Open(List<(string Path, string? Point)> files, TextWriter words)
    {
        var sources = new List<CaptureSource>();
        foreach (var (path, point) in files)
        {
            try
            {
                sources.Add(new CaptureSource(path, point ?? Path.GetFileName(path), CaptureFiles.Open(path)));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                words.WriteLine($"discover: cannot open {path}: {fault.Message}");
                foreach (var source in sources) source.Bytes.Dispose();
                return null;
            }
        }
        return sources;
    }

    private static int Print(DiscoveryReport report, bool asJson, InvocationConfiguration streams)
    {
        foreach (var file in report.Capture.Files)
            foreach (var problem in file.Problems) streams.Error.WriteLine($"{file.Path}: {problem.Reason} ({problem.Count})");
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            DiscoveryJson.Write(output, report);
            output.WriteByte((byte)'\n');
        }
        else
        {
            DeviceTable.Write(streams.Output, report);
        }
        return report.Capture.Packets > 0 || report.Capture.Files.Any(file => file.Format is not null && file.Problems.Count == 0) ? Done : NothingUsable;
    }
}
