using Mimamori.Features.Institutions;
using Mimamori.Features.People;

namespace Mimamori.Features.Facts;

/// <summary>Topic contact: is every duty of the chart filled, and was every number dialled within a year?</summary>
public static class ContactFacts
{
    public static IEnumerable<Fact> Of(HouseNow house) => [Duties(house), Phones(house), VendorPhones(house)];

    private static Fact Duties(HouseNow house)
    {
        Duty[] wanted = [.. Wanted(house.Kind)];
        FactRow[] vacant = [.. wanted.Where(duty => house.Duties.All(row => row.Duty != duty)).Select(duty => new FactRow(duty.ToString(), FactWords.Of(duty), FactLinks.Contacts))];
        return new Fact
        {
            Topic = "contact",
            Key = "duties",
            State = house.Duties.Count == 0 ? FactState.NotLooked : vacant.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = house.Duties.Count == 0 ? FactText.DutiesNotLooked
                : vacant.Length == 0 ? string.Format(FactText.DutiesGood, wanted.Length)
                : string.Format(FactText.DutiesVacant, wanted.Length, wanted.Length - vacant.Length, FactWords.Names(vacant)),
            Source = FactText.SourceDuties,
            AsOf = house.Duties.Max(row => row.AppointedOn == default ? (DateOnly?)null : row.AppointedOn),
            Missing = [.. vacant.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.List("vacant", vacant)]),
        };
    }

    /// <summary>Houses without beds need not have a patient-safety manager of their own; the deputy is topic owner's question.</summary>
    private static IEnumerable<Duty> Wanted(InstitutionKind kind) => Enum.GetValues<Duty>().Where(duty => duty switch
    {
        Duty.SystemSafetyDeputy => false,
        Duty.PatientSafetyManager => kind is InstitutionKind.Hospital or InstitutionKind.BeddedClinic,
        _ => true,
    });

    private static Fact Phones(HouseNow house)
    {
        FactRow[] untested = [.. house.Duties.Where(row => string.IsNullOrWhiteSpace(row.Phone) || !house.IsWithinAYear(row.PhoneTestedOn))
            .Select(row => new FactRow(row.Id.ToString("N"), row.PersonName, FactLinks.Contacts))];
        return PhoneFact("house-phones", FactText.SourceDuties, house.Duties.Count, untested, FactText.PhonesNotLooked, FactText.PhonesGood, FactText.PhonesUntested,
            [.. house.Duties.Select(row => row.PhoneTestedOn).Where(day => day <= house.Today)]);
    }

    private static Fact VendorPhones(HouseNow house)
    {
        FactRow[] untested = [.. house.Vendors.Where(row => string.IsNullOrWhiteSpace(row.Phone) || !house.IsWithinAYear(row.PhoneTestedOn)).Select(FactLinks.Vendor)];
        return PhoneFact("vendor-phones", FactText.SourceVendors, house.Vendors.Count, untested, FactText.VendorPhonesNotLooked, FactText.VendorPhonesGood, FactText.VendorPhonesUntested,
            [.. house.Vendors.Select(row => row.PhoneTestedOn).Where(day => day <= house.Today)]);
    }

    private static Fact PhoneFact(string key, string source, int all, FactRow[] untested, string none, string good, string open, DateOnly?[] tested) => new()
    {
        Topic = "contact",
        Key = key,
        State = all == 0 ? FactState.NotLooked : untested.Length > 0 ? FactState.Open : FactState.Good,
        Sentence = all == 0 ? none : untested.Length == 0 ? string.Format(good, all) : string.Format(open, all, all - untested.Length, FactWords.Names(untested)),
        Source = source,
        AsOf = tested.Max(),
        GoodUntil = tested.Min()?.AddMonths(12).AddDays(-1),
        Missing = [.. untested.Select(row => row.ToItem())],
        Values = new Dictionary<string, string>([FactLists.Count("all", all), FactLists.List("untested", untested)]),
    };
}
