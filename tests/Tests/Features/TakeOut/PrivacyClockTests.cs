using Mimamori.Features.Checklists;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;

namespace Mimamori.Tests.Features.TakeOut;

public sealed class PrivacyClockTests
{
    /// <summary>Counted by hand on a calendar: the day of knowing in Japan, both ends of the first report, both lengths of the full one.</summary>
    [Theory]
    [InlineData("2026-11-23T03:00:00Z", "2026-11-23", "2026-11-25", "2026-11-27", "2026-12-22", "2027-01-21")] // a holiday in Japan
    [InlineData("2026-12-30T02:00:00Z", "2026-12-30", "2027-01-01", "2027-01-03", "2027-01-28", "2027-02-27")] // over the year's end
    [InlineData("2026-12-31T15:00:00Z", "2027-01-01", "2027-01-03", "2027-01-05", "2027-01-30", "2027-03-01")] // midnight in Japan, still last year in UTC
    [InlineData("2026-12-31T14:59:59Z", "2026-12-31", "2027-01-02", "2027-01-04", "2027-01-29", "2027-02-28")] // a second before
    [InlineData("2027-04-29T00:00:00Z", "2027-04-29", "2027-05-01", "2027-05-03", "2027-05-28", "2027-06-27")] // Golden Week
    [InlineData("2028-02-26T00:00:00Z", "2028-02-26", "2028-02-28", "2028-03-01", "2028-03-26", "2028-04-25")] // a leap year
    [InlineData("2027-02-26T00:00:00Z", "2027-02-26", "2027-02-28", "2027-03-02", "2027-03-27", "2027-04-26")] // none
    [InlineData("2028-02-29T00:00:00Z", "2028-02-29", "2028-03-02", "2028-03-04", "2028-03-29", "2028-04-28")] // on the leap day
    [InlineData("2026-08-14T21:00:00Z", "2026-08-15", "2026-08-17", "2026-08-19", "2026-09-13", "2026-10-13")] // the night of Obon
    [InlineData("2026-10-31T16:00:00Z", "2026-11-01", "2026-11-03", "2026-11-05", "2026-11-30", "2026-12-30")] // a Sunday, at one in the night
    public void Both_ends_are_counted_in_japans_days_from_the_day_of_knowing(string knownUtc, string day1, string from, string to, string full, string wrongful)
    {
        var known = DateTime.Parse(knownUtc, null, System.Globalization.DateTimeStyles.AdjustToUniversal);

        var clock = PrivacyClock.Of(known, LossGuide.Here.Clock);

        Assert.Equal(DateOnly.Parse(day1, null), Mimamori.Ui.JapanTime.Day(known));
        Assert.Equal(new PrivacyClock(DateOnly.Parse(from, null), DateOnly.Parse(to, null), DateOnly.Parse(full, null), DateOnly.Parse(wrongful, null)), clock);
    }

    [Fact]
    public void The_content_keeps_to_its_schema_and_rests_on_nothing_seen_by_us_alone()
    {
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/loss.schema.json"), Repository.Read("content/loss.yaml")));
        Assert.NotEmpty(JsonSchema.Faults(Repository.Read("content/loss.schema.json"), Repository.Read("content/loss.yaml").Replace("first_from: 3", "first_from: soon", StringComparison.Ordinal)));
        Assert.NotEqual(ReferenceCertainty.Seen, LossGuide.Here.Certainty);
    }
}
