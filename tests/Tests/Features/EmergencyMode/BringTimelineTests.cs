using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.EmergencyMode.Bringing;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.EmergencyMode;

/// <summary>A timeline comes home from a spare machine: added line by line, never written over, and refused in words when it was touched.</summary>
public sealed class BringTimelineTests : FactTest
{
    [Fact]
    public async Task Lines_of_both_machines_stand_side_by_side_and_a_second_time_adds_nothing()
    {
        await using var house = await OpenAsync();
        var board = Plant(house, "ここで書いた");
        var file = Away(house, board with { Lines = [.. board.Lines, Line("予備で書いた")] });

        Assert.Null((await BringAsync(house, file)).Problem);
        Assert.Equal(0, (await BringAsync(house, file)).Value!.Lines);

        Assert.Equal(["ここで書いた", "予備で書いた"], house.WithDatabase(database => database.Set<EmergencyEntry>().Select(entry => entry.Text!).Order().ToList()));
    }

    [Fact]
    public async Task A_board_begun_elsewhere_comes_with_a_report_of_its_own_and_its_end()
    {
        await using var house = await OpenAsync();
        var board = Board(house) with { EndedAt = Clock.Utc.AddHours(9), Lines = [Line("復旧した")] };

        Assert.Equal(1, (await BringAsync(house, Away(house, board))).Value!.Lines);

        var home = house.WithDatabase(database => database.Emergencies.Include(row => row.Report).Single());
        Assert.Equal((board.Id, board.EndedAt, "止まった"), (home.Id, home.EndedAt, home.Report!.Line));
    }

    [Fact]
    public async Task What_says_something_else_than_what_is_here_is_refused()
    {
        await using var house = await OpenAsync();
        var board = Plant(house, "10台止まった");
        foreach (var other in new[] { board with { Lines = [board.Lines[0] with { Text = "2台止まった" }] }, board with { DeclaredAt = board.DeclaredAt.AddMinutes(5) }, board with { What = "別のこと" } })
            Assert.Contains("食い違う", (await BringAsync(house, Away(house, other))).Problem!.Sentence, StringComparison.Ordinal);
        Assert.Contains("別の緊急モード", (await BringAsync(house, Away(house, Board(house)))).Problem!.Sentence, StringComparison.Ordinal);
        Assert.Contains("別の施設", (await BringAsync(house, Away(house, board with { Institution = Guid.CreateVersion7() }))).Problem!.Sentence, StringComparison.Ordinal);
        Assert.Equal("10台止まった", house.WithDatabase(database => database.Set<EmergencyEntry>().Single()).Text);
    }

    [Fact]
    public async Task A_file_cut_anywhere_or_changed_in_any_letter_is_refused_in_words()
    {
        await using var house = await OpenAsync();
        var file = Away(house, Board(house) with { Lines = [Line("書いた")] });
        var believed = house.Services.GetRequiredService<AnchorKey>().Believed();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        Assert.NotNull(TimelineFile.Read(file, believed).Value);

        for (var length = 0; length < file.Length; length++)
            Assert.NotNull(TimelineFile.Read(file.AsSpan(0, length), believed).Problem);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Sample((at, letter) =>
        {
            var changed = (byte[])file.Clone();
            changed[at] = letter;
            // A letter of base64 may hold bits that nobody reads; what comes out is what was signed all the same.
            return letter == file[at] || TimelineFile.Read(changed, believed) is { Problem: not null } or { Value.Lines: [{ Text: "書いた" }] };
        }, iter: 2000);
        Assert.Contains("変えられた", TimelineFile.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("proposedBy", "proposedBX", StringComparison.Ordinal)), believed).Problem!.Sentence, StringComparison.Ordinal);
        Assert.Contains("変えられた", TimelineFile.Read(file, []).Problem!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_at_all_are_answered_in_words() =>
        Gen.Byte.Array[0, 300].Sample(bytes => TimelineFile.Read(bytes, []).Problem is not null, iter: 2000);

    private TimelineFile.Board Board(TestHouse house) => new(house.Actor.InstitutionId, Guid.CreateVersion7(), "止まった", Clock.Utc, "山田", Clock.Utc.AddMinutes(2), "山田", "院長", null, []);

    private TimelineFile.Line Line(string text) => new(Guid.CreateVersion7(), EntryKind.Fact, null, text, null, Clock.Utc.AddMinutes(9), "山田");

    private TimelineFile.Board Plant(TestHouse house, string text)
    {
        var board = Board(house) with { Lines = [Line(text)] };
        Put(house, database => database.Add(Row(board)));
        return board;
    }

    private static Emergency Row(TimelineFile.Board board)
    {
        var row = new Emergency { Id = board.Id, InstitutionId = board.Institution, What = board.What, ProposedAt = board.ProposedAt, ProposedBy = board.ProposedBy, DeclaredAt = board.DeclaredAt, DeclaredBy = board.DeclaredBy, OnWordOf = board.OnWordOf, EndedAt = board.EndedAt };
        row.Entries.AddRange(board.Lines.Select(line => new EmergencyEntry { Id = line.Id, EmergencyId = board.Id, Kind = line.Kind, Text = line.Text, At = line.At, By = line.By }));
        return row;
    }

    private static byte[] Away(TestHouse house, TimelineFile.Board board) => TimelineFile.Write(Row(board), house.Services.GetRequiredService<AnchorKey>());

    private static async Task<Mimamori.Ui.Result<BringTimeline.Brought>> BringAsync(TestHouse house, byte[] file)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        return await scope.ServiceProvider.GetRequiredService<BringTimeline>().HandleAsync(file, TestContext.Current.CancellationToken);
    }
}
