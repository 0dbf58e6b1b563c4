using Mimamori.Features.Checklists;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;

namespace Mimamori.Tests.Features.TakeOut;

public sealed class PrivacyClockTests
{
    /// <summary>Counted on a calendar apart from the program: the day of knowing in Japan, both ends of the first report, both lengths of the full one.</summary>
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
    [InlineData("2024-02-28T15:30:00Z", "2024-02-29", "2024-03-02", "2024-03-04", "2024-03-29", "2024-04-28")] // past midnight into a leap day
    [InlineData("2024-12-28T01:00:00Z", "2024-12-28", "2024-12-30", "2025-01-01", "2025-01-26", "2025-02-25")] // the last working day of a year
    [InlineData("2025-01-03T02:00:00Z", "2025-01-03", "2025-01-05", "2025-01-07", "2025-02-01", "2025-03-03")] // the new year's days
    [InlineData("2025-04-26T05:00:00Z", "2025-04-26", "2025-04-28", "2025-04-30", "2025-05-25", "2025-06-24")] // before Golden Week
    [InlineData("2025-05-06T14:59:59Z", "2025-05-06", "2025-05-08", "2025-05-10", "2025-06-04", "2025-07-04")] // its last second
    [InlineData("2025-05-06T15:00:00Z", "2025-05-07", "2025-05-09", "2025-05-11", "2025-06-05", "2025-07-05")] // the second after
    [InlineData("2025-09-20T00:00:00Z", "2025-09-20", "2025-09-22", "2025-09-24", "2025-10-19", "2025-11-18")] // two holidays in a row
    [InlineData("2026-05-02T22:00:00Z", "2026-05-03", "2026-05-05", "2026-05-07", "2026-06-01", "2026-07-01")] // in Golden Week, at seven in the morning
    [InlineData("2026-02-28T14:00:00Z", "2026-02-28", "2026-03-02", "2026-03-04", "2026-03-29", "2026-04-28")] // the end of a short February
    [InlineData("2026-09-19T09:00:00Z", "2026-09-19", "2026-09-21", "2026-09-23", "2026-10-18", "2026-11-17")] // a week of holidays in September
    [InlineData("2027-12-31T15:00:00Z", "2028-01-01", "2028-01-03", "2028-01-05", "2028-01-30", "2028-02-29")] // a new year at midnight in Japan
    [InlineData("2028-01-31T00:00:00Z", "2028-01-31", "2028-02-02", "2028-02-04", "2028-02-29", "2028-03-30")] // thirty days over a leap day
    [InlineData("2028-02-28T15:00:00Z", "2028-02-29", "2028-03-02", "2028-03-04", "2028-03-29", "2028-04-28")] // midnight into the leap day
    [InlineData("2028-02-28T14:59:59Z", "2028-02-28", "2028-03-01", "2028-03-03", "2028-03-28", "2028-04-27")] // a second before
    [InlineData("2028-12-31T00:00:00Z", "2028-12-31", "2029-01-02", "2029-01-04", "2029-01-29", "2029-02-28")] // the last day of a leap year
    [InlineData("2030-05-05T00:00:00Z", "2030-05-05", "2030-05-07", "2030-05-09", "2030-06-03", "2030-07-03")] // a Sunday and a holiday
    [InlineData("2031-03-31T15:00:00Z", "2031-04-01", "2031-04-03", "2031-04-05", "2031-04-30", "2031-05-30")] // the first of a business year
    [InlineData("2032-02-29T12:00:00Z", "2032-02-29", "2032-03-02", "2032-03-04", "2032-03-29", "2032-04-28")] // another leap day
    [InlineData("2026-03-28T18:00:00Z", "2026-03-29", "2026-03-31", "2026-04-02", "2026-04-27", "2026-05-27")] // the night clocks change elsewhere
    [InlineData("2026-10-24T17:00:00Z", "2026-10-25", "2026-10-27", "2026-10-29", "2026-11-23", "2026-12-23")] // the night they change back
    [InlineData("2099-12-31T15:00:00Z", "2100-01-01", "2100-01-03", "2100-01-05", "2100-01-30", "2100-03-01")] // a century's turn
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
