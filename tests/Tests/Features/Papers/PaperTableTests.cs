using Mimamori.Features.Papers;

namespace Mimamori.Tests.Features.Papers;

public sealed class PaperTableTests
{
    private static readonly Paper Landscape = new()
    {
        Title = "機器台帳", House = "試験病院", IsSample = false, Date = new DateOnly(2026, 11, 23), Edition = "13:20", Author = "山田", Landscape = true,
    };

    private readonly PaperTable _table = new(Landscape, [new PaperColumn("番号", 1), new PaperColumn("名前", 3)]);

    [Fact]
    public void Columns_share_the_width_of_the_paper() => Assert.Equal(Landscape.WidthMm, _table.Columns.Sum(_table.WidthOf), 3);

    [Fact]
    public void A_row_is_as_high_as_its_longest_cell()
    {
        Assert.True(_table.HeightOf(PaperRow.Of("1", new string('長', 200))) > 3 * _table.HeightOf(PaperRow.Of("1", "短い")));
    }

    [Fact]
    public void A_row_taller_than_a_sheet_goes_on_and_loses_nothing()
    {
        var novel = string.Concat(Enumerable.Range(0, 3000).Select(number => (char)('一' + number)));

        var sheets = _table.Cut([PaperRow.Of("1", novel)]);

        Assert.True(sheets.Count > 1);
        Assert.Equal(novel, string.Concat(sheets.SelectMany(sheet => sheet).Select(row => row.Cells[1])));
        Assert.All(sheets, sheet => Assert.True(sheet.Sum(_table.HeightOf) <= Landscape.RoomMm));
    }

    [Fact]
    public void Seal_boxes_and_what_stands_above_take_room_on_the_first_sheet_only()
    {
        var rows = Enumerable.Range(1, 100).Select(number => PaperRow.Of($"{number}", "端末")).ToList();

        var plain = _table.Cut(rows);
        var sealedPaper = new PaperTable(Landscape with { SealBoxes = true }, _table.Columns).Cut(rows, aboveMm: 30);

        Assert.True(sealedPaper[0].Count < plain[0].Count);
        Assert.Equal(plain[0].Count, sealedPaper[1].Count);
    }
}
