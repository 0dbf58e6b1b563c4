using CsCheck;
using Mimamori.Features.Papers;

namespace Mimamori.Tests.Features.Papers;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("受付", 1)]
    [InlineData("受付カウンター横", 2)]
    [InlineData("Windows", 1)]
    [InlineData("Windows Server", 2)]
    [InlineData("a\nb", 2)]
    [InlineData("", 1)]
    public void Counts_lines_of_five_full_width_characters(string text, int lines) => Assert.Equal(lines, TextLines.Wrap(text, 5).Count);

    [Fact]
    public void A_word_longer_than_the_line_is_broken() => Assert.All(TextLines.Wrap(new string('x', 100), 6), line => Assert.True(TextLines.Width(line) <= 6));

    [Fact]
    public void Half_width_katakana_is_narrow() => Assert.True(TextLines.Width("ｶﾙﾃ") < TextLines.Width("カルテ"));

    [Fact]
    public void Loses_no_character_and_no_line_is_too_wide() =>
        Gen.Select(Gen.Char["abc 電子カルテ１２ｱ-."].Array[0, 60].Select(letters => new string(letters)), Gen.Double[1, 30]).Sample((text, width) =>
        {
            var lines = TextLines.Wrap(text, width);

            Assert.Equal(text, string.Concat(lines));
            Assert.All(lines, line => Assert.True(TextLines.Width(line) <= width + 1.0));
        });
}
