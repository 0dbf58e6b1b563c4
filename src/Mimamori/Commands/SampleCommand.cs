using System.CommandLine;
using System.Globalization;
using System.Text;
using Mimamori.Features.Sample;

namespace Mimamori.Commands;

/// <summary><c>mimamori sample --out DIR</c>: writes a fictitious house's captures, ledger and truth, to try the product on.</summary>
public static class SampleCommand
{
    private static readonly string[] Houses = ["hospital", "clinic", "large-hospital", "large-hospital-later"];

    public static Command Create()
    {
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder to write into; made when it is not there.", Required = true };
        var house = new Option<string>("--house") { Description = "hospital (200 beds), clinic (5 PCs), large-hospital (400 machines) or large-hospital-later (the same after three months).", DefaultValueFactory = _ => Houses[0] };
        house.AcceptOnlyFromAmong(Houses);
        var seed = new Option<int>("--seed") { Description = "The same seed and day give the same bytes.", DefaultValueFactory = _ => 1 };
        var day = new Option<string?>("--day") { Description = "The day that was captured, YYYY-MM-DD; yesterday when left out." };
        day.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is { } text && !TryDay(text, out _))
                given.AddError($"--day {text}: write it as YYYY-MM-DD.");
        });
        var command = new Command("sample", "Writes the captures, the old ledger and the truth of a house that does not exist.") { output, house, seed, day };
        command.SetAction((parsed, cancellation) => Write(
            parsed.GetRequiredValue(output), parsed.GetRequiredValue(house), parsed.GetValue(seed), DayOf(parsed.GetValue(day), TimeProvider.System), cancellation));
        return command;
    }

    private static async Task<int> Write(DirectoryInfo folder, string house, int seed, DateTime day, CancellationToken cancellation)
    {
        var sample = house switch
        {
            "clinic" => SampleHouses.Clinic(seed, day),
            "large-hospital" => SampleHouses.LargeHospital(seed, day),
            "large-hospital-later" => SampleHouses.LargeHospitalLater(seed, day),
            _ => SampleHouses.Hospital(seed, day),
        };
        folder.Create();
        foreach (var file in sample.Files)
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), file.Bytes, cancellation);
        // The ledger's text begins with its own byte order mark.
        var withoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "ledger.csv"), sample.LedgerCsv, withoutMark, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "truth.json"), sample.Truth.ToJson() + "\n", withoutMark, cancellation);
        await Console.Error.WriteLineAsync($"{sample.Name}: {sample.Files.Count} captures, {sample.Truth.ExpectedHosts} machines -> {folder.FullName}".AsMemory(), cancellation);
        return 0;
    }

    private static DateTime DayOf(string? text, TimeProvider clock) =>
        text is not null && TryDay(text, out var day) ? day : clock.GetLocalNow().Date.AddDays(-1);

    private static bool TryDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
