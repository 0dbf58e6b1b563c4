using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Tests.Commands;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.ActivityLog.Chain;

public sealed partial class SealTests
{
    [Fact]
    public async Task The_worker_seals_by_itself()
    {
        await using var house = await TestHouse.OpenAsync();

        while (house.Ask<long>("SELECT count(*) FROM \"Activity\" WHERE \"Sequence\" IS NULL") > 0)
            await Task.Yield();

        Assert.True(house.Verify().Good);
    }

    [Fact]
    public async Task Each_house_has_a_chain_of_its_own_and_lines_of_no_house_have_one_too()
    {
        await using var house = await LogFile.SealedAsync();
        var other = Guid.CreateVersion7();
        house.WithDatabase(database =>
        {
            database.Actor = Actor.ProgramFor(other);
            database.Log("asset.changed", "よその機器");
            database.SaveChanges();
            database.Actor = Actor.Nobody;
            database.Log("house.opened", "だれのでもない");
            return database.SaveChanges();
        });
        house.Seal();

        var chains = house.Verify().Chains.ToDictionary(chain => chain.Institution, chain => chain.Sealed);

        Assert.Equal(1, chains[other.ToString().ToUpperInvariant()]);
        Assert.Equal(1, chains[Guid.Empty.ToString()]);
    }

    [Fact]
    public async Task A_clock_set_back_a_year_stops_nothing_keeps_the_times_and_is_told()
    {
        var clock = new MovableClock();
        await using var house = await LogFile.SealedAsync(clock: clock);
        clock.Move(TimeSpan.FromDays(-365));
        house.WithDatabase(database => { database.Log("asset.changed", "一年前"); return database.SaveChanges(); });
        house.Seal();

        var report = house.Verify();
        var note = report.Findings.Single();

        Assert.True(report.Good);
        Assert.Equal(Fault.ClockBack, note.Fault);
        Assert.Contains((clock.GetUtcNow().UtcDateTime.Year).ToString(System.Globalization.CultureInfo.InvariantCulture), note.Sentence);
        Assert.Equal(2, report.Chains.Single().Anchors);
    }

    [Fact]
    public async Task The_code_on_paper_is_compared_letter_by_letter()
    {
        await using var house = await LogFile.SealedAsync();
        var slip = house.Services.GetRequiredService<SealLog>().Anchor(house.Actor.InstitutionId)!;
        var code = new AnchorCode(slip.Sequence, slip.Hash).ToString();

        var fits = await Verb.RunAsync("verify", "--data", house.Folder, "--code", code.ToLowerInvariant().Replace("0", "o", StringComparison.Ordinal));
        var mistyped = await Verb.RunAsync("verify", "--data", house.Folder, "--code", code[..^1] + (code[^1] == 'A' ? 'B' : 'A'));
        var other = await Verb.RunAsync("verify", "--data", house.Folder, "--code", new AnchorCode(slip.Sequence, SHA256.HashData("x"u8)).ToString());

        Assert.Equal((0, 1, 1), (fits.ExitCode, mistyped.ExitCode, other.ExitCode));
        Assert.Single(mistyped.Errors.Trim().Split('\n'));
        Assert.Contains($"{slip.Sequence}", other.Errors);
    }

    [Fact]
    public void A_code_reads_back_and_a_wrong_letter_is_nearly_always_noticed() => Check.Sample(
        Gen.Select(Gen.Long[1, 10_000_000], Gen.Byte.Array[32]),
        (sequence, hash) =>
        {
            var read = AnchorCode.Read(new AnchorCode(sequence, hash).ToString())!;
            Assert.True(read.Fits(sequence, hash));
            Assert.False(read.Fits(sequence, SHA256.HashData(hash)));
        });

    [Fact]
    public void What_is_no_code_is_none() => Check.Sample(Gen.String, text => { AnchorCode.Read(text); });

    [Fact]
    public async Task Another_party_computes_the_chain_from_the_lines_alone()
    {
        await using var house = await LogFile.SealedAsync();
        var verb = await Verb.RunAsync("activity", "--data", house.Folder, "--house", house.Actor.InstitutionId.ToString());
        var previous = new byte[32];

        foreach (var line in verb.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement))
        {
            using var bytes = new MemoryStream();
            bytes.WriteByte(1);
            foreach (var name in (string[])["institution", "sequence", "previousHash", "sealedAt", "id", "at", "accountId", "actor", "verb", "subject", "subjectId", "detail"])
                Append(bytes, name, line.GetProperty(name));
            var hash = SHA256.HashData(bytes.ToArray());
            Assert.Equal(Convert.ToHexStringLower(hash), line.GetProperty("hash").GetString());
            Assert.Equal(Convert.ToHexStringLower(previous), line.GetProperty("previousHash").GetString());
            previous = hash;
        }

        Assert.NotEqual(new byte[32], previous);
    }

    [Fact]
    public async Task Syslog_lines_are_lines_of_RFC_5424_whatever_was_typed()
    {
        await using var house = await LogFile.SealedAsync(1);
        house.WithDatabase(database => { database.Log("asset.changed", "a\"b\\c]d\r\ne", detail: "改行\nあり"); return database.SaveChanges(); });
        house.Seal();

        var verb = await Verb.RunAsync("activity", "--data", house.Folder, "--format", "syslog");
        var lines = verb.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(house.Ask<long>("SELECT count(*) FROM \"Activity\""), lines.Length);
        Assert.All(lines, line => Assert.Matches(Rfc5424(), line));
        Assert.Contains(lines, line => line.Contains("subject=\"a\\\"b\\\\c\\]d␍␊e\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_answers_in_json_and_names_the_line()
    {
        await using var house = await LogFile.SealedAsync();
        house.Tamper("UPDATE \"Activity\" SET \"Actor\" = 'だれか' WHERE \"Sequence\" = 4");

        var verb = await Verb.RunAsync("verify", "--data", house.Folder, "--json");
        var found = JsonDocument.Parse(verb.Output).RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("fault").GetString() == "Changed");

        Assert.Equal(1, verb.ExitCode);
        Assert.Equal((4, "asset.changed"), (found.GetProperty("sequence").GetInt64(), found.GetProperty("verb").GetString()));
        Assert.False(string.IsNullOrEmpty(found.GetProperty("at").GetString()));
    }

    [Fact]
    public async Task The_key_is_readable_for_the_program_alone()
    {
        await using var house = await LogFile.SealedAsync();
        if (OperatingSystem.IsWindows())
            return;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(house.Folder, "keys", "activity-anchor.key")));
    }

    [Fact]
    public async Task Signatures_of_another_key_are_not_believed()
    {
        await using var house = await LogFile.SealedAsync();
        foreach (var file in Directory.GetFiles(Path.Combine(house.Folder, "keys"), "activity-anchor.*"))
            File.Delete(file);

        Assert.Equal(1, (await Verb.RunAsync("verify", "--data", house.Folder)).ExitCode);
    }

    private static void Append(MemoryStream bytes, string name, JsonElement value)
    {
        var field = value.ValueKind == JsonValueKind.Null ? null : name == "previousHash" ? Convert.FromHexString(value.GetString()!) : Encoding.UTF8.GetBytes(value.ToString());
        bytes.Write(field is null ? [255, 255, 255, 255] : [.. BitConverter.GetBytes(field.Length).Reverse()]);
        bytes.Write(field ?? []);
    }

    [GeneratedRegex("""^<110>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z [!-~]{1,255} mimamori - [!-~]{1,32} \[mimamori@32473( [a-zA-Z]+="([^"\\\]]|\\["\\\]])*")+\] \uFEFF.*$""")]
    private static partial Regex Rfc5424();
}
