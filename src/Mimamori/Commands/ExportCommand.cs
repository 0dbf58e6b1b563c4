using System.CommandLine;
using System.Text.Json;
using Mimamori.Features.Backups;
using Mimamori.Features.Backups.OpenExport;

namespace Mimamori.Commands;

/// <summary><c>mimamori export DIR|FILE.zip</c> and <c>mimamori import DIR|FILE.zip</c>: everything in open formats, out and in.</summary>
public static class ExportCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web);
    private static readonly Argument<string> Place = new("DIR|FILE.zip") { Description = "A folder, or a file whose name ends with .zip" };
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };

    public static Command CreateExport()
    {
        var export = new Command("export", "Write everything as JSON lines and files; not encrypted, without keys") { Place, Data, Json };
        export.SetAction(parsed => Tell(parsed, BackupText.Exported, ExportHouse.Write(new DataFolder(parsed.GetRequiredValue(Data)), parsed.GetRequiredValue(Place), TimeProvider.System.GetUtcNow().UtcDateTime)));
        return export;
    }

    public static Command CreateImport()
    {
        var import = new Command("import", "Read an export into a data folder that holds no house yet") { Place, Data, Json };
        import.SetAction(parsed => Tell(parsed, BackupText.Imported, new ImportHouse(new DataFolder(parsed.GetRequiredValue(Data)), TimeProvider.System).Handle(parsed.GetRequiredValue(Place))));
        return import;
    }

    private static int Tell(ParseResult parsed, string sentence, Ui.Result<ExportManifest> result)
    {
        if (result.Value is not { } manifest)
        {
            Console.Error.WriteLine(result.Problem!.Sentence);
            return 1;
        }
        Console.Error.WriteLine(sentence, manifest.Tables.Sum(table => table.Rows), manifest.Files.Count);
        Console.Out.WriteLine(parsed.GetValue(Json)
            ? JsonSerializer.Serialize(new { place = parsed.GetRequiredValue(Place), manifest.TakenAt, tables = manifest.Tables.Count, rows = manifest.Tables.Sum(table => table.Rows), files = manifest.Files.Count }, Machine)
            : parsed.GetRequiredValue(Place));
        return 0;
    }
}
