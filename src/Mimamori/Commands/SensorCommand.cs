using System.CommandLine;
using Mimamori.Capture;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Sensors;
using Mimamori.Features.Sensors.Wire;

namespace Mimamori.Commands;

/// <summary><c>mimamori sensor</c>: listens at a mirror port and sends what it concludes, or keeps a rotating capture.</summary>
public static class SensorCommand
{
    private const int Done = 0, Refused = 1;

    private static readonly Option<string?> Card = new("--interface") { Description = "The network card at the mirror port; without it the cards are listed", HelpName = "NAME" };
    private static readonly Option<string?> Server = new("--server") { Description = "Where Mimamori is reached (the first time)", HelpName = "URL" };
    private static readonly Option<string?> Code = new("--code") { Description = "The one-time code from the page of sensors (the first time)" };
    private static readonly Option<string> State = new("--state") { Description = "The sensor's own folder: its key, and reports that wait", HelpName = "DIR", DefaultValueFactory = _ => DefaultState };
    private static readonly Option<double> Every = new("--every") { Description = "Minutes between reports", HelpName = "MINUTES", DefaultValueFactory = _ => 60 };
    private static readonly Option<int> SpoolMegabytes = new("--spool") { Description = "How much may wait for the server; past it the oldest reports go and are counted", HelpName = "MB", DefaultValueFactory = _ => 200 };
    private static readonly Option<string?> WriteTo = new("--write") { Description = "No server: keep a rotating capture in this folder (it holds what was said on the wire)", HelpName = "DIR" };
    private static readonly Option<int> Keep = new("--keep") { Description = "How many megabytes the rotating capture keeps", HelpName = "MB", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<bool> Unit = new("--unit") { Description = "Print a systemd unit that runs it with the least rights" };

    private static string DefaultState => Environment.GetEnvironmentVariable("STATE_DIRECTORY") is { Length: > 0 } given ? given
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "mimamori-sensor");

    public static Command Create()
    {
        Every.Validators.Add(result => { if (result.GetValueOrDefault<double>() is not (>= 0.01 and <= 1440)) result.AddError("--every: 0.01 to 1440"); });
        foreach (var megabytes in new[] { SpoolMegabytes, Keep })
            megabytes.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError($"{megabytes.Name}: 1 or more"); });
        var sensor = new Command("sensor", "Listen at a mirror port and send what is concluded to the server") { Card, Server, Code, State, Every, SpoolMegabytes, WriteTo, Keep, Unit };
        sensor.SetAction(RunAsync);
        return sensor;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (output, words) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (arguments.GetValue(Unit))
        {
            await output.WriteAsync(SystemdUnit.Write(Environment.ProcessPath ?? "mimamori", arguments.GetValue(Card) ?? "eth0"));
            return Done;
        }
        if (arguments.GetValue(Card) is not { } card)
            return await ListAsync(output);
        var (wire, closed) = LiveWire.Open(card);
        if (wire is null)
            return await RefuseAsync(words, closed!);
        using (wire)
            return arguments.GetValue(WriteTo) is { } folder ? Write(wire, folder, arguments.GetValue(Keep), cancellation) : await SendAsync(arguments, wire, card, cancellation);
    }

    /// <summary>With a code it introduces itself, also anew; without one it is who it was.</summary>
    private static async Task<(SensorState?, string?)> StateAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = arguments.GetRequiredValue(State);
        if (arguments.GetValue(Code) is not { } code)
            return (SensorState.Read(folder), null);
        if (!Uri.TryCreate(arguments.GetValue(Server), UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
            return (null, SensorText.NeedsServer);
        var (state, problem) = await ServerLink.EnrolAsync(server, code, cancellation);
        state?.Write(folder);
        return (state, problem);
    }

    /// <summary>The code is used only once the card is known to listen.</summary>
    private static async Task<int> SendAsync(ParseResult arguments, LiveWire wire, string card, CancellationToken cancellation)
    {
        var words = arguments.InvocationConfiguration.Error;
        var (state, problem) = await StateAsync(arguments, cancellation);
        if (state is null)
            return await RefuseAsync(words, problem ?? SensorText.NotEnrolled);
        var spool = new Spool(Path.Combine(arguments.GetRequiredValue(State), "spool"), (long)arguments.GetValue(SpoolMegabytes) << 20, state.Sequence);
        var options = new DiscoveryOptions { Makers = Makers.Table, Catalogue = DeviceContent.Catalogue };
        await words.WriteLineAsync(string.Format(SensorText.Listening, card, state.Point, state.Server));
        var run = new SensorRun(wire, card, state, spool, options, TimeSpan.FromMinutes(arguments.GetValue(Every)), TimeProvider.System, words);
        return await run.RunAsync(cancellation) ? Done : await RefuseAsync(words, string.Format(SensorText.CardGone, card));
    }

    private static int Write(LiveWire wire, string folder, int keepMegabytes, CancellationToken cancellation)
    {
        using var ring = new CaptureRing(folder, (long)keepMegabytes << 20, wire.LinkType);
        while (!cancellation.IsCancellationRequested)
        {
            var heard = wire.Next();
            if (heard.IsGone)
                return Refused;
            if (heard.IsPacket)
                ring.Write(heard.Bytes, heard.WireLength, heard.At);
        }
        return Done;
    }

    private static async Task<int> ListAsync(TextWriter output)
    {
        foreach (var (name, about) in LiveWire.All)
            await output.WriteLineAsync($"{name}\t{about}".TrimEnd());
        return Done;
    }

    private static async Task<int> RefuseAsync(TextWriter words, string problem)
    {
        await words.WriteLineAsync(problem);
        return Refused;
    }
}
