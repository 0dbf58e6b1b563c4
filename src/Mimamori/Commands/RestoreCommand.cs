using System.CommandLine;
using System.Text.Json;
using Mimamori.Features.Backups;
using Mimamori.Features.Backups.Container;
using Mimamori.Ui;

namespace Mimamori.Commands;

/// <summary><c>mimamori restore FILE --data DIR</c>: puts a backup back, into an empty folder or in the place of a house, while no server runs.</summary>
public static class RestoreCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web);
    private static readonly Argument<string> Backup = new("FILE") { Description = "The backup" };
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<string?> PassphraseFile = new("--passphrase-file") { Description = "A file with the words on the paper; else they are asked for" };
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };

    public static Command Create()
    {
        var restore = new Command("restore", "Put a backup back; what was there is put aside, not thrown away") { Backup, Data, PassphraseFile, Json };
        restore.SetAction(Run);
        return restore;
    }

    private static int Run(ParseResult arguments)
    {
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        var (restored, problem) = new RestoreHouse(data, TimeProvider.System)
            .Handle(arguments.GetRequiredValue(Backup), header => KeyFor(header, data, arguments.GetValue(PassphraseFile)));
        if (restored is null)
        {
            Console.Error.WriteLine(problem!.Sentence);
            return 1;
        }
        var content = restored.Content;
        Console.Error.WriteLine(BackupText.Restored, Dates.ShortMoment(content.Manifest.TakenAt), content.Rows, content.Files);
        if (restored.Aside is { } aside)
            Console.Error.WriteLine(BackupText.PutAside, aside);
        Console.Out.WriteLine(arguments.GetValue(Json)
            ? JsonSerializer.Serialize(new { data = data.Path, content.Manifest.TakenAt, tables = content.Manifest.Tables.Count, content.Rows, content.Files, restored.Aside }, Machine)
            : data.Path);
        return 0;
    }

    /// <summary>On the house's own machine its own key does; elsewhere the paper is needed.</summary>
    private static Result<BackupKey> KeyFor(BackupHeader header, DataFolder data, string? passphraseFile)
    {
        var keys = new BackupKeyFile(data);
        if (passphraseFile is null && keys.Read() is not null && keys.Key(default).Value is { } own && own.Opens(header))
            return own;
        if (passphraseFile is null)
            Console.Error.Write(BackupText.AskPassphrase, header.KeyNumber);
        var words = passphraseFile is null ? Console.In.ReadLine() : File.ReadAllText(passphraseFile);
        return string.IsNullOrWhiteSpace(words)
            ? new Problem(string.Format(BackupText.NoPassphrase, header.KeyNumber))
            : BackupKey.From(words, header.Salt, header.Iterations);
    }
}
