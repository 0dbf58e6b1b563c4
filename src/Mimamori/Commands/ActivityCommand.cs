using System.CommandLine;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Commands;

/// <summary><c>mimamori activity</c>: the whole log with its hashes, for another program or another party.</summary>
public static class ActivityCommand
{
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<string> Format = new("--format") { Description = "jsonl (JSON lines) or syslog (RFC 5424)", DefaultValueFactory = _ => ExportLog.JsonLines };
    private static readonly Option<Guid?> House = new("--house") { Description = "One institution only, by its id", HelpName = "ID" };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong([.. ExportLog.Formats]);
        var activity = new Command("activity", "Write the activity log with its hashes to standard output") { Data, Format, House };
        activity.SetAction(RunAsync);
        return activity;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync(string.Format(ChainText.NoDatabase, data.Path));
            return 1;
        }
        foreach (var line in new ExportLog(data).Lines(arguments.GetRequiredValue(Format), arguments.GetValue(House)))
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        return 0;
    }
}
