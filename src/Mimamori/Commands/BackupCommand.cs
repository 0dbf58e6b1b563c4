using System.CommandLine;
using System.Text.Json;
using Mimamori.Features.Backups;

namespace Mimamori.Commands;

/// <summary><c>mimamori backup</c>: a checked backup of the whole house, also while the server runs.</summary>
public static class BackupCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web);
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<string?> To = new("--to") { Description = "The file to write, which must not be there yet, or a folder (default: in the data folder)" };
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };

    private static readonly Option<bool> ShowPassphrase = new("--show-passphrase") { Description = "Write the passphrase, as long as nobody has said that it is in its envelope" };

    public static Command Create()
    {
        var backup = new Command("backup", "Take a backup of everything, encrypted, and check it") { Data, To, Json, ShowPassphrase };
        backup.SetAction(Run);
        return backup;
    }

    private static int Run(ParseResult arguments)
    {
        var shelf = new BackupShelf(new DataFolder(arguments.GetRequiredValue(Data)), TimeProvider.System);
        if (arguments.GetValue(ShowPassphrase))
            return Show(shelf.Keys.Words());
        var (record, problem) = shelf.Take(arguments.GetValue(To));
        if (record is null)
        {
            Console.Error.WriteLine(problem!.Sentence);
            return 1;
        }
        Console.Error.WriteLine(BackupText.Taken, record.Name, record.Rows, record.Files);
        Console.Out.WriteLine(arguments.GetValue(Json) ? JsonSerializer.Serialize(record, Machine) : record.File);
        return 0;
    }

    private static int Show(string? words)
    {
        if (words is null)
            Console.Error.WriteLine(BackupText.NoWords);
        else
            Console.Out.WriteLine(words);
        return words is null ? 1 : 0;
    }
}
