using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>Topic owner: is somebody named who answers for the systems' safety, and somebody for the days off?</summary>
public static class OwnerFacts
{
    public static IEnumerable<Fact> Of(HouseNow house)
    {
        var officer = house.Duties.Where(row => row.Duty == Duty.SystemSafetyOfficer).MaxBy(row => row.AppointedOn);
        var deputy = house.Duties.Where(row => row.Duty == Duty.SystemSafetyDeputy).MaxBy(row => row.AppointedOn);
        FactRow[] vacant =
        [
            .. officer is null ? [Vacant(Duty.SystemSafetyOfficer)] : Array.Empty<FactRow>(),
            .. deputy is null ? [Vacant(Duty.SystemSafetyDeputy)] : Array.Empty<FactRow>(),
        ];
        yield return new Fact
        {
            Topic = "owner",
            Key = "safety-officer",
            State = house.Duties.Count == 0 ? FactState.NotLooked : vacant.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = Sentence(house, officer, deputy),
            Source = FactText.SourceDuties,
            AsOf = officer is { } known && known.AppointedOn != default ? known.AppointedOn : null,
            Missing = [.. vacant.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.List("vacant", vacant), new("officer", officer?.PersonName ?? ""), new("deputy", deputy?.PersonName ?? "")]),
        };
    }

    private static string Sentence(HouseNow house, DutyRow? officer, DutyRow? deputy) =>
        house.Duties.Count == 0 ? FactText.OwnerNotLooked
        : officer is null ? FactText.OwnerVacant
        : deputy is null ? string.Format(FactText.OwnerAlone, officer.PersonName, Since(officer))
        : string.Format(FactText.OwnerGood, officer.PersonName, Since(officer), deputy.PersonName);

    /// <summary>The day may stay empty in the book.</summary>
    private static string Since(DutyRow officer) =>
        officer.AppointedOn == default ? FactText.OwnerNoDay : string.Format(FactText.OwnerSince, Dates.Day(officer.AppointedOn));

    private static FactRow Vacant(Duty duty) => new(duty.ToString(), FactWords.Of(duty), FactLinks.Contacts);
}
