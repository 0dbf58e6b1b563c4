using Mimamori.Features.Facts;
using Mimamori.Features.Leaving;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Contradictions;

/// <summary>
/// Every rule, one after the other: what one part of the house says, held against what another says. Which of the two is right only people
/// know; a rule never changes anything. "Yes" against its own facts is a rule for each fact there is (<see cref="YesPrefix"/>).
/// </summary>
public static class ContradictionRules
{
    public const string YesPrefix = "yes-but-";

    private delegate IEnumerable<Contradiction> Rule(string id, HouseBooks books);

    private static readonly Dictionary<string, Rule> Rules = new()
    {
        ["vendor-no-but-way"] = (id, books) => from vendor in books.Vendors where vendor is { RemoteMaintenance: YesNo.No, Archived: false }
                                               from way in books.Ways where way.VendorId == vendor.Id select Say(id, [vendor.Name, way.Name], VendorItem(vendor), WayItem(way)),
        ["vendor-no-but-line"] = (id, books) => from vendor in books.Vendors where vendor is { RemoteMaintenance: YesNo.No, Archived: false }
                                                from line in books.Lines where line is { Purpose: LinePurpose.RemoteMaintenance, Archived: false } && line.VendorId == vendor.Id
                                                select Say(id, [vendor.Name, line.Name], VendorItem(vendor), LineItem(line)),
        ["machine-no-but-way"] = (id, books) => from asset in books.Assets where asset.RemoteMaintenance == YesNo.No
                                                from way in books.Ways where way.AssetId == asset.Id select Say(id, [asset.Name, way.Name], AssetItem(asset.Id, asset.Name), WayItem(way)),
        ["none-but-session"] = (id, books) => books.Vendors.Where(vendor => !vendor.Archived).ToList() is { Count: > 0 } vendors && vendors.TrueForAll(vendor => vendor.RemoteMaintenance == YesNo.No) && books.Fact("remote-seen") == FactState.Open
            ? [Say(id, [SeenRemotely(books)], new FactItem(UiText.Vendors, "/vendors"), new FactItem(UiText.ThreeLists, "/sort-out/outside"))] : [],
        ["way-on-ended-line"] = (id, books) => from way in books.Ways from line in books.Lines where line.Archived && way.LineId == line.Id select Say(id, [way.Name, line.Name], WayItem(way), LineItem(line)),
        ["ended-vendor-maintains"] = (id, books) => from vendor in books.Vendors where vendor.Archived from asset in books.Assets where asset.MaintainerId == vendor.Id
                                                    select Say(id, [vendor.Name, asset.Name], VendorItem(vendor), AssetItem(asset.Id, asset.Name)),
        ["none-but-systems"] = (id, books) => from line in books.Answered("gate", AnswerValue.No) where books.Systems.Count > 0 select Say(id, [Names(books.Systems.Select(system => system.Name))], books.Item(line), new FactItem(UiText.CareSystems, "/care-systems")),
        ["none-but-care-seen"] = (id, books) => from line in books.Answered("gate", AnswerValue.No) where books.CareMachinesSeen.Count > 0 select Say(id, [books.CareMachinesSeen.Count], books.Item(line), new FactItem(UiText.ThreeLists, "/sort-out")),
        ["ended-vendor-supplies"] = (id, books) => from vendor in books.Vendors where vendor.Archived from system in books.Systems where system.VendorId == vendor.Id
                                                   select Say(id, [vendor.Name, system.Name], VendorItem(vendor), new FactItem(system.Name, $"/care-systems/{system.Id}")),
        ["line-on-ended-box"] = (id, books) => from line in books.Lines from box in books.EndedBoxes where !line.Archived && line.BoxId == box.Id select Say(id, [line.Name, box.Name], LineItem(line), AssetItem(box.Id, box.Name)),
        ["deputy-is-officer"] = (id, books) => from officer in books.Duties where officer.Duty == Duty.SystemSafetyOfficer from deputy in books.Duties where deputy.Duty == Duty.SystemSafetyDeputy && PersonCell.Same(deputy.Name, officer.Name)
                                               select Say(id, [officer.Name], new FactItem(UiText.Contacts, "/contacts")),
        ["no-vendor-but-vendors"] = (id, books) => from line in books.Answered("mds", AnswerValue.NotApplicable).Concat(books.Answered("remote", AnswerValue.NotApplicable)) where books.Vendors.Any(vendor => !vendor.Archived)
                                                   select Say(id, [line.Item.Number, books.Vendors.Count(vendor => !vendor.Archived)], books.Item(line), new FactItem(UiText.Vendors, "/vendors")),
        ["asking-but-answered"] = (id, books) => from line in books.Answered("remote", AnswerValue.AskingVendor) where books.Vendors.Any(vendor => !vendor.Archived) && books.Vendors.All(vendor => vendor.Archived || vendor.Answered)
                                                 select Say(id, [line.Item.Number], books.Item(line), new FactItem(UiText.Vendors, "/vendors")),
        ["no-usb-but-runs"] = (id, books) => from line in books.Answered("usb", AnswerValue.NotApplicable) where books.UsbRuns.Count > 0 select Say(id, [Names(books.UsbRuns.Select(run => run.Name))], books.Item(line), new FactItem(UiText.DataOut, "/data-out")),
        ["left-but-on-chart"] = (id, books) => from person in books.Duties where books.Leavers.Contains(person.Name) select Say(id, [person.Name], new FactItem(UiText.Contacts, "/contacts"), new FactItem(UiText.Leaving, "/leaving")),
        ["left-but-switches-line"] = (id, books) => from line in books.Lines where !line.Archived && line.WhoMaySwitchOff is { } who && books.Leavers.Contains(who) select Say(id, [line.Name, line.WhoMaySwitchOff!], LineItem(line), new FactItem(UiText.Leaving, "/leaving")),
        ["left-but-switches-way"] = (id, books) => from way in books.Ways where way.WhoMaySwitchOff is { } who && books.Leavers.Contains(who) select Say(id, [way.Name, way.WhoMaySwitchOff!], WayItem(way), new FactItem(UiText.Leaving, "/leaving")),
        ["left-but-signs-in"] = (id, books) => from person in books.SignIns where books.Leavers.Contains(person.Name) select Say(id, [person.Name], new FactItem(UiText.People, $"/people/{person.Id}"), new FactItem(UiText.Leaving, "/leaving")),
        ["left-but-owns-item"] = (id, books) => from line in books.View.Lines where line.Answer?.Owner is { } owner && books.Leavers.Contains(owner) select Say(id, [line.Item.Number, line.Answer!.Owner!], books.Item(line), new FactItem(UiText.Leaving, "/leaving")),
        ["ended-but-seen"] = (id, books) => from asset in books.SeenAfterEnd select Say(id, [asset.Name], AssetItem(asset.Id, asset.Name), new FactItem(UiText.ThreeLists, "/sort-out")),
        ["new-but-old-system"] = (id, books) => from asset in books.OldUnderNewName select Say(id, [asset.Name], AssetItem(asset.Id, asset.Name), new FactItem(UiText.ThreeLists, "/sort-out/differs")),
        ["same-number-twice"] = (id, books) => Twice(id, books, asset => asset.Number),
        ["same-serial-twice"] = (id, books) => Twice(id, books, asset => asset.Serial),
        ["unplugged-but-reached"] = (id, books) => books.Fact("proof-backup-offline") == FactState.Good ? from store in books.StoresReached where Mapping.PullOrder.BackupNames.Fits(store.Name)
                                                   select Say(id, [store.Name], new FactItem(ChecklistWords.FactName("proof-backup-offline"), "/evidence/backup-offline"), AssetItem(store.Id, store.Name)) : [],
        ["patched-but-old"] = (id, books) => books.Fact("proof-patch-state") == FactState.Good && books.Fact("old-systems") == FactState.Open
            ? [Say(id, [books.View.Facts.First(fact => fact.Key == "old-systems").Sentence], new FactItem(ChecklistWords.FactName("proof-patch-state"), "/evidence/patch-state"), new FactItem(UiText.ThreeLists, "/sort-out"))] : [],
        ["no-but-all-good"] = (id, books) => from line in books.View.Lines where line.Answer is { Value: AnswerValue.No, RecheckOf: null } && !line.Item.Gate && line.Facts.Count > 0 && line.Facts.All(fact => fact.State == FactState.Good)
                                             select Say(id, [line.Item.Number], books.Item(line)),
    };

    /// <summary>The rules that have a name of their own.</summary>
    public static IReadOnlyCollection<string> Ids => Rules.Keys;

    public static IReadOnlyList<Contradiction> Of(HouseBooks books) => [.. Rules.SelectMany(rule => rule.Value(rule.Key, books)), .. books.View.Lines.SelectMany(line => YesAgainst(line, books))];

    /// <summary>"Yes", and a fact of the same topic that says no.</summary>
    public static IEnumerable<Contradiction> YesAgainst(ChecklistLine line, HouseBooks books) =>
        from fact in line.Standing.Against where line.Answer is { RecheckOf: null }
        select new Contradiction(YesPrefix + fact.Key, string.Format(ContradictionText.YesBut, line.Item.Number, fact.Sentence), [books.Item(line), .. fact.Missing.Where(item => item.Href is not null).Take(3)]);

    private static IEnumerable<Contradiction> Twice(string id, HouseBooks books, Func<HouseBooks.AssetOf, string?> value) =>
        from same in books.Assets.Where(asset => Written(value(asset)).Length > 2).GroupBy(asset => Written(value(asset))) where same.Count() > 1
        select Say(id, [value(same.First())!, FactWords.Names([.. same.Select(asset => asset.Name)], same.Count())], [.. same.Take(3).Select(asset => AssetItem(asset.Id, asset.Name))]);

    private static string Written(string? value) => Official.FormLabels.Folded(value ?? "").ToUpperInvariant();

    private static string SeenRemotely(HouseBooks books) => books.View.Facts.First(fact => fact.Key == "remote-seen").Sentence;

    private static string Names(IEnumerable<string> names) => FactWords.Names([.. names], names.Count());

    private static Contradiction Say(string rule, object[] values, params FactItem[] sides) => new(rule, string.Format(Sentence(rule), values), sides);

    internal static string Sentence(string rule) => ContradictionText.ResourceManager.GetString(string.Concat(rule.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])), ContradictionText.Culture)
        ?? throw new InvalidOperationException($"ContradictionText has no words for {rule}.");

    private static FactItem VendorItem(HouseBooks.VendorSays vendor) => new(vendor.Name, $"/vendors/{vendor.Id}");

    private static FactItem WayItem(HouseBooks.Way way) => new(way.Name, $"/remote/{way.Id}");

    private static FactItem LineItem(HouseBooks.LineOf line) => new(line.Name, $"/lines/{line.Id}");

    private static FactItem AssetItem(Guid id, string name) => new(name, $"/ledger/{id}");
}
