using System.Text.RegularExpressions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>The page's questions lead to the card the practice notes (7) name; no answer ever tells somebody to pull a monitor's cable.</summary>
public sealed partial class FirstActsTests
{
    private static readonly Asset MayPc = Device("terminal", Unplug.May, "臨床工学 田中");

    /// <summary>Sign, the answer to its question, the device, and the acts of the card in their order.</summary>
    public static TheoryData<string, string, string, string> Cases() => new()
    {
        { "printer", "Several", "may", "stop-paper unplug keep-sheet call" },
        { "printer", "One", "none", "stop-paper ask-unplug keep-sheet call" },
        { "screen-text", "Yes", "may", "photo unplug power call" },
        { "fake-support", "Yes", "may", "no-number unplug power call bank" },
        { "fake-support", "No", "may", "no-number unplug power call" },
        { "reboot", "Several", "may", "unplug power call" },
        { "cannot-open", "Several", "may", "call paper-ready no-restart" },
        { "silent", "Several", "none", "patients no-unplug engineer call" },
        { "silent", "One", "monitor", "patients no-unplug engineer call" },
        { "modality", "One", "ct", "patients no-unplug engineer call" },
        { "files", "One", "untagged", "ask-unplug power call" },
        { "files", "One", "monitor", "no-unplug stay engineer power call" },
        { "screen-text", "Yes", "pump", "photo no-unplug stay engineer power call" },
        { "mouse", "No", "may", "unplug power call known-number" },
        { "mail", "Yes", "none", "no-open keep-mail call password" },
        { "mail", "No", "none", "no-open keep-mail call" },
        { "website", "No", "none", "agency call" },
        { "login", "Several", "none", "call" },
        { "card-reader", "No", "none", "machine-label no-search" },
        { "card-reader", "Yes", "may", "machine-label no-search unplug call" },
        { "payment-mail", "No", "none", "no-pay director keep-mail" },
        { "visitor", "No", "none", "wait known-number no-usb" },
        { "lost", "Yes", "none", "call last-seen password" },
        { "found-usb", "No", "none", "no-usb hand-in" },
        { "wrong-address", "Yes", "none", "call-receiver call" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Leads_to_the_card(string sign, string answer, string device, string card) => Assert.Equal(card, string.Join(' ', Acts(sign, answer, DeviceOf(device))));

    [Fact]
    public void Nothing_ever_says_unplug_beside_a_patient_or_without_a_named_person()
    {
        foreach (var sign in SignBook.All)
            foreach (var answer in (string[])["Yes", "No", "Unknown", "One", "Several"])
                foreach (var device in Doubtful())
                    foreach (var patients in Enum.GetValues<PatientEffect>())
                        Assert.DoesNotContain("unplug", Acts(sign.Id, answer, device, patients));
    }

    [Fact]
    public void What_is_over_is_not_unplugged_any_more() =>
        Assert.DoesNotContain("unplug", FirstActs.Of(Told("files", "One", PatientEffect.Unknown, Happening.Over), SignBook.Find("files")!, MayPc));

    [Fact]
    public void Patients_come_first_whatever_the_sign() =>
        Assert.All(SignBook.All, sign => Assert.Equal("patients", Acts(sign.Id, "Yes", MayPc, PatientEffect.Affected)[0]));

    [Fact]
    public void The_catalogue_keeps_to_its_schema_and_to_the_words_of_a_ward()
    {
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/signs.schema.json"), Repository.Read("content/signs.yaml")));
        Assert.True(SignBook.All.Count >= 18);
        Assert.Empty(WordsTests.Said(Repository.Read("content/signs.yaml")));
        Assert.All(SignBook.All, sign => Assert.Contains($"src/Mimamori/wwwroot/{sign.Picture}", Repository.Files));
        // What somebody reads while doing it: twenty letters.
        Assert.All(ActInJapanese().Matches(Repository.Read("content/signs.yaml")), act => Assert.InRange(act.Groups["words"].Length, 1, 20));
    }

    [GeneratedRegex("- \\{ id: [a-z-]+, text: \\{ ja: \"(?<words>[^\"]*)\"")]
    private static partial Regex ActInJapanese();

    private static IReadOnlyList<string> Acts(string sign, string answer, Asset? device, PatientEffect patients = PatientEffect.Unknown) =>
        FirstActs.Of(Told(sign, answer, patients, Happening.Now), SignBook.Find(sign)!, device);

    private static Report Told(string sign, string answer, PatientEffect patients, Happening happening) => new()
    {
        Receipt = "", FormId = Guid.Empty, At = default, Way = ReportWay.Web, Sign = sign, Happening = happening, Patients = patients,
        Extent = Enum.TryParse<Extent>(answer, out var extent) ? extent : Extent.Unknown, SignYes = Enum.TryParse<YesNo>(answer, out var yes) ? yes : YesNo.Unknown,
    };

    private static Asset? DeviceOf(string word) => word switch
    {
        "may" => MayPc,
        "untagged" => Device("terminal", Unplug.AskFirst, null),
        "monitor" => Device("patient-monitor", Unplug.May, "だれか"),
        "pump" => Device("infusion-pump", Unplug.AskFirst, null),
        "ct" => Device("modality", Unplug.May, "だれか"),
        _ => null,
    };

    private static IEnumerable<Asset?> Doubtful() =>
    [
        null, Device("terminal", Unplug.AskFirst, null), Device("terminal", Unplug.May, null), Device("terminal", Unplug.May, ""), Device("unknown", Unplug.May, "だれか"), Device("server", Unplug.MustNot, "だれか"),
        .. new[] { "patient-monitor", "infusion-pump", "nurse-call", "modality", "analyzer", "pacs", "a word from elsewhere" }.Select(kind => Device(kind, Unplug.May, "だれか")),
    ];

    private static Asset Device(string kind, Unplug tag, string? by) => new() { Name = kind, Kind = kind, Unplug = tag, UnplugDecidedBy = by };
}
