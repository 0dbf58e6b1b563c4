using Mimamori.Features.Contacts;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;

namespace Mimamori.Tests.Features.Contacts;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("06:00-21:00", "2026-11-27T05:30", false, "2026-11-27T06:00")]
    [InlineData("06:00-21:00", "2026-11-27T06:00", true, null)]
    [InlineData("06:00-21:00", "2026-11-27T20:59", true, null)]
    [InlineData("06:00-21:00", "2026-11-27T21:00", false, "2026-11-28T06:00")]
    [InlineData("06:00-21:00", "2026-12-31T23:59", false, "2027-01-01T06:00")]
    [InlineData("平日 ９:００～１７:００", "2026-11-27T17:00", false, "2026-11-30T09:00")] // Friday
    [InlineData("平日9:00〜17:00", "2026-11-29T12:00", false, "2026-11-30T09:00")] // Sunday
    [InlineData("weekdays 9:00-17:00", "2026-11-30T12:00", true, null)]
    [InlineData("21:00-06:00", "2026-11-28T03:00", true, null)]
    [InlineData("平日21:00-06:00", "2026-11-28T03:00", true, null)] // Saturday's small hours are Friday's night
    [InlineData("平日21:00-06:00", "2026-11-30T03:00", false, "2026-11-30T21:00")] // Monday's are Sunday's
    [InlineData("21:00-06:00", "2026-11-28T12:00", false, "2026-11-28T21:00")]
    public void It_is_known_when_somebody_answers(string text, string japan, bool isOpen, string? opens)
    {
        var (hours, now) = (OpeningHours.Read(text)!, DateTime.Parse(japan, null));

        Assert.Equal(isOpen, hours.IsOpen(now));
        if (opens is not null)
            Assert.Equal(DateTime.Parse(opens, null), hours.NextOpening(now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("いつでも")]
    [InlineData("25:00-26:00")]
    [InlineData("09:00-09:00")]
    [InlineData("9時から17時")]
    public void What_cannot_be_read_is_not_known(string? text) => Assert.Null(OpeningHours.Read(text));

    [Fact]
    public void The_desks_keep_to_their_schema_and_no_number_is_without_its_month()
    {
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/outside-bodies.schema.json"), Repository.Read("content/outside-bodies.yaml")));
        Assert.NotEmpty(JsonSchema.Faults(Repository.Read("content/outside-bodies.schema.json"), Repository.Read("content/outside-bodies.yaml").Replace("in: '2022-12'", "in: 'lately'", StringComparison.Ordinal)));
        Assert.All(OutsideBodies.Here.Bodies.Where(body => body.Hours is not null), body => Assert.NotNull(OpeningHours.Read(body.Hours)));
    }
}
