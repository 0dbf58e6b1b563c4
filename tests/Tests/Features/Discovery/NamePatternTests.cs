using CsCheck;
using Mimamori.Features.Discovery.SortOut;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Which machines look alike.</summary>
public sealed class NamePatternTests
{
    [Theory]
    [InlineData("WARD3-PC01", "WARD3-PC#", "WARD#-PC#")]
    [InlineData("ward3-pc62.hosp.local", "WARD3-PC#", "WARD#-PC#")]
    [InlineData("iPad-3W01", "IPAD-3W#", "IPAD-#W#")]
    [InlineData("PACS", "PACS", "PACS")]
    [InlineData("DESKTOP-8GH2K1L", "DESKTOP-*", "DESKTOP-*")]
    [InlineData("DESKTOP-UKETSUKE", "DESKTOP-UKETSUKE", "DESKTOP-UKETSUKE")]
    [InlineData("薬局２号機", "薬局２号機", "薬局２号機")]
    public void The_last_number_is_what_tells_machines_of_one_room_apart(string name, string pattern, string shape)
    {
        Assert.Equal(pattern, NamePattern.Of(name));
        Assert.Equal(shape, NamePattern.ShapeOf(name));
    }

    [Fact]
    public void A_group_is_shown_with_as_many_places_as_its_numbers_have() =>
        Assert.Equal("WARD3-PC##", NamePattern.Shown("WARD3-PC#", ["WARD3-PC01", "WARD3-PC62"]));

    [Theory]
    [InlineData("WARD3-PC07", 7)]
    [InlineData("PACS", null)]
    [InlineData("X12345678901234567890", null)]
    public void People_know_a_machine_by_its_number(string name, int? number) => Assert.Equal(number, NamePattern.NumberOf(name));

    [Fact]
    public void Any_name_has_a_pattern() => Gen.String.Sample(name =>
    {
        _ = NamePattern.Of(name);
        _ = NamePattern.ShapeOf(name);
        _ = NamePattern.NumberOf(name);
        return true;
    });

    [Theory]
    [InlineData("病棟3 PC {n}", "病棟3 PC 7", true)]
    [InlineData("W3-{nn}", "W3-07", true)]
    [InlineData("W3-{01}", "W3-07", false)]
    public void A_naming_rule_takes_the_own_number_or_counts(string rule, string seventh, bool own)
    {
        Assert.Equal(seventh, Numbering.OfPattern(rule)!.With(7));
        Assert.Equal(own, Numbering.IsByOwnNumber(rule));
    }
}
