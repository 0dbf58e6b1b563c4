using Mimamori.Features.Mapping;

namespace Mimamori.Tests.Features.Mapping;

public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("受付PC", "受付PC")]
    [InlineData("電子カルテ予備サーバー", "電子カルテ|予備サーバー")]
    [InlineData("光回線（プロバイダ）", "光回線|（プロバイダ）")]
    [InlineData("検査室のVPN装置", "検査室の|VPN装置")]
    [InlineData("Electronic chart server", "Electronic|chart server")]
    public void Breaks_where_a_reader_would(string label, string lines) =>
        Assert.Equal(lines, string.Join('|', LabelLines.Of(label, 14, 108)));

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis()
    {
        var lines = LabelLines.Of("とても長い名前のついた検査結果中継用コンピューター装置その一", 14, 108);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 14) <= 108));
    }

    [Theory]
    [InlineData("端末", 20)]
    [InlineData("ﾀﾝﾏﾂ", 22)]
    [InlineData("", 0)]
    public void Full_width_is_twice_half_width(string text, double width) => Assert.Equal(width, TextWidth.Of(text, 10), 3);
}
