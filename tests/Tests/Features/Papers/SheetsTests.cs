using CsCheck;
using Mimamori.Features.Papers;

namespace Mimamori.Tests.Features.Papers;

public sealed class SheetsTests
{
    [Fact]
    public void Rows_fill_a_sheet_and_go_on_on_the_next()
    {
        var sheets = Sheets.Cut([.. Enumerable.Range(1, 7)], _ => 30, roomMm: 100);

        Assert.Equal([[1, 2, 3], [4, 5, 6], [7]], sheets);
    }

    [Fact]
    public void The_first_sheet_may_have_less_room()
    {
        var sheets = Sheets.Cut([1, 2, 3, 4], _ => 30, roomMm: 100, firstRoomMm: 40);

        Assert.Equal([[1], [2, 3, 4]], sheets);
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot()
    {
        var sheets = Sheets.Cut(["a", "b", "# heading", "c"], _ => 30, roomMm: 100, staysWithNext: row => row.StartsWith('#'));

        Assert.Equal([["a", "b"], ["# heading", "c"]], sheets);
    }

    [Fact]
    public void Nothing_to_print_is_one_sheet_that_can_say_so() => Assert.Equal([[]], Sheets.Cut(Array.Empty<int>(), _ => 1, roomMm: 100));

    [Fact]
    public void Every_row_is_printed_once_in_order_and_no_sheet_is_too_full() =>
        Gen.Double[1, 90].Array[0, 80].Select(Gen.Double[0, 100]).Sample((heights, first) =>
        {
            var rows = heights.Select((height, index) => (height, index)).ToArray();
            var sheets = Sheets.Cut(rows, row => row.height, 100, first, row => row.index % 5 == 0);

            Assert.Equal(rows, sheets.SelectMany(sheet => sheet));
            Assert.All(sheets, sheet => Assert.True(sheet.Sum(row => row.height) <= 100.000001 || sheet.Count <= 2));
            Assert.All(sheets.Skip(1), sheet => Assert.NotEmpty(sheet));
        });
}
