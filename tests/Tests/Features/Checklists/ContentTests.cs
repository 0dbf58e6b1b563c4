using System.Globalization;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using YamlDotNet.Core;

namespace Mimamori.Tests.Features.Checklists;

public sealed class ContentTests
{
    [Theory]
    [InlineData("r7-med")]
    [InlineData("r7-pha")]
    [InlineData("r8")]
    [InlineData("own")]
    public void Each_form_keeps_to_the_schema(string form) => Assert.Empty(JsonSchema.Faults(Read("checklists/checklist.schema.json"), Read($"checklists/{form}.yaml")));

    [Fact]
    public void The_schema_test_itself_notices_a_slip()
    {
        var wrong = Read("checklists/r7-med.yaml").Replace("number_certainty: seen", "number_certainty: sure", StringComparison.Ordinal).Replace("roles:", "rolls:", StringComparison.Ordinal);

        Assert.NotEmpty(JsonSchema.Faults(Read("checklists/checklist.schema.json"), wrong));
    }

    [Theory]
    [InlineData("edition: r7", "edishun: r7")]
    [InlineData("id: r7-med\n", "id: r7-med\nextra: 1\n")]
    [InlineData("certainty: high", "certainty: quite")]
    [InlineData("guideline_edition: '6.0'\n", "")]
    public void The_loader_refuses_what_it_does_not_know(string right, string wrong)
    {
        var yaml = Read("checklists/r7-med.yaml").Replace(right, wrong, StringComparison.Ordinal);

        Assert.ThrowsAny<YamlException>(() => ChecklistContent.Parse<ChecklistForm>(new StringReader(yaml)));
    }

    [Theory]
    [InlineData("r7-med")]
    [InlineData("r7-pha")]
    public void The_fy2025_forms_have_eighteen_items_and_the_gate(string id)
    {
        var form = ChecklistContent.Find(id)!;

        Assert.Equal((18, 1), (form.Items.Count(item => !item.Gate), form.Items.Count(item => item.Gate)));
        Assert.Equal(19, form.Items.Select(item => item.Id).Distinct().Count());
        Assert.All(form.Items, item => Assert.NotNull(ChecklistContent.Topics.Of(item.Topic)));
        Assert.Equal("令和7年度版", form.Label.Ja);
    }

    [Fact]
    public void The_fy2026_edition_has_no_items_and_is_no_form_to_fill()
    {
        var edition = ChecklistContent.OfYear(2026, InstitutionKind.Clinic)!;

        Assert.Empty(edition.Sections);
        Assert.Null(ChecklistContent.Find(edition.Id));
        Assert.Equal(4, edition.OfficialFiles.Count);
    }

    [Theory]
    [InlineData(InstitutionKind.Hospital, "r7-med")]
    [InlineData(InstitutionKind.Dental, "r7-med")]
    [InlineData(InstitutionKind.MaternityHome, "r7-med")]
    [InlineData(InstitutionKind.Pharmacy, "r7-pha")]
    public void Each_kind_of_house_has_its_form(InstitutionKind kind, string form) => Assert.Equal(form, ChecklistContent.NewestFor(kind).Id);

    /// <summary>1 + 14 + 3 rows besides the question before all others, which is what was published of FY2024.</summary>
    [Theory]
    [InlineData("r6-med")]
    [InlineData("r6-pha")]
    public void Fy2024_has_its_rows_and_calls_itself_no_other_year(string id)
    {
        var form = ChecklistContent.Find(id)!;

        Assert.Equal([1, 1, 14, 3], form.Sections.Select(section => section.Items.Count));
        Assert.Equal(("令和6年度版", 2024), (form.Label.Ja, form.FiscalYear));
        Assert.All(form.Items, item => Assert.DoesNotMatch("令和[78]|FY202[56]", $"{item.Ask.Ja} {item.Due.Text.Ja} {item.Due.Text.En}"));
    }

    [Fact]
    public void Nothing_of_fy2025_calls_itself_another_year()
    {
        var texts = ChecklistContent.Forms.Where(form => form.Edition == "r7")
            .SelectMany(form => new[] { form.Label, form.Title, form.Note }.Concat(form.Items.SelectMany(item => item.Scope.Append(item.Ask))));

        Assert.All(texts, text => Assert.DoesNotMatch("令和8|令和８|R8|FY2026|2026年度", $"{text.Ja} {text.En} {text.ZhHans}"));
    }

    /// <summary>Each line is something the content is not sure of. A new one must be looked at by a person before it is added here.</summary>
    [Fact]
    public void Everything_shown_as_to_be_checked_is_listed()
    {
        var now = ChecklistContent.Forms.SelectMany(form => form.Unsure()).Concat(ChecklistContent.Topics.Unsure)
            .Concat(ChecklistContent.Clinic.Unsure).Concat(ChecklistContent.Questions.Unsure).Select(unsure => $"{unsure.Where} | {unsure.Why}");

        Assert.Equal(File.ReadAllLines(Path.Combine(Here(), "needs-check.txt")), now);
    }

    [Fact]
    public void Every_fact_and_every_list_of_a_fact_has_its_words_in_three_languages()
    {
        string[] keys = [.. File.ReadAllLines(Path.Combine(Here(), "fact-lists.txt"))];
        foreach (var culture in new[] { "ja", "en", "zh-Hans" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            foreach (var key in keys)
            {
                var parts = key.Split(' ');
                Assert.NotEmpty(ChecklistWords.FactName(parts[0]));
                Assert.Contains("W3-PC01", ChecklistWords.Of(new FactChange(parts[0], parts[1], 1, ["W3-PC01"], Mimamori.Features.Facts.FactState.Open)), StringComparison.Ordinal);
            }
        }
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Here(), "../../../../content", name));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
