using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Commands;

/// <summary><c>mimamori verify</c>: is the activity log, and every evidence file, what it was when it was written? It reads only.</summary>
public static class VerifyCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };
    private static readonly Option<string?> Code = new("--code") { Description = "The code of a log slip on paper, to compare with the log" };

    public static Command Create()
    {
        var verify = new Command("verify", "Find any change, gap or new order in the activity log and its anchors, and any changed evidence file") { Data, Json, Code };
        verify.SetAction(Run);
        return verify;
    }

    private static int Run(ParseResult arguments)
    {
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        var code = arguments.GetValue(Code) is { } typed ? AnchorCode.Read(typed) : null;
        if (code is null && arguments.GetValue(Code) is not null)
            return Refuse(ChainText.CodeMistyped);
        if (!File.Exists(data.DatabaseFile))
            return Refuse(string.Format(ChainText.NoDatabase, data.Path));
        try
        {
            return Tell(new VerifyHouse(data, new AnchorKey(data), TimeProvider.System).Run(code: code), code, arguments.GetValue(Json));
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            return Refuse(string.Format(ChainText.CouldNotRead, failure.Message));
        }
    }

    private static int Tell(VerifyReport report, AnchorCode? code, bool json)
    {
        foreach (var chain in report.Chains)
            Console.Error.WriteLine(ChainText.ConsoleChain, chain.Institution == Guid.Empty.ToString() ? ChainText.NoHouse : chain.Institution, chain.Sealed, chain.Unsealed, chain.Anchors, chain.Code ?? "-");
        foreach (var finding in report.Findings)
            Console.Error.WriteLine($"{(finding.IsNote ? "?" : "!")} {finding.Sentence}");
        if (report.Good)
            Console.Error.WriteLine(code is null ? ChainText.ConsoleGood : string.Format(ChainText.CodeFits, code.Sequence));
        Console.Out.WriteLine(json ? JsonSerializer.Serialize(report, Machine) : report.Good ? "ok" : "not ok");
        return report.Good ? 0 : 1;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
