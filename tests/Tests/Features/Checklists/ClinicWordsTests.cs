using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Tests.Conventions;
using YamlDotNet.Core;

namespace Mimamori.Tests.Features.Checklists;

public sealed class ClinicWordsTests
{
    [Theory]
    [InlineData("clinic-words")]
    [InlineData("questions")]
    public void Each_file_keeps_to_its_schema(string file) => Assert.Empty(JsonSchema.Faults(Read($"{file}.schema.json"), Read($"{file}.yaml")));

    [Fact]
    public void The_loader_refuses_what_it_does_not_know() => Assert.ThrowsAny<YamlException>(() =>
        ChecklistContent.Parse<ClinicWords>(new StringReader(Read("clinic-words.yaml").Replace("weak_answer:", "week_answer:", StringComparison.Ordinal))));

    [Fact]
    public void Every_item_of_every_form_has_all_its_parts_in_three_languages()
    {
        var topics = ChecklistContent.Forms.SelectMany(form => form.Items).Select(item => item.Topic).Distinct();

        Assert.All(topics, id =>
        {
            var topic = ChecklistContent.Clinic.Of(id);
            Assert.NotEmpty(topic.Asks);
            Assert.All(Texts(topic), text => Assert.All([text.Ja, text.En, text.ZhHans], part => Assert.False(string.IsNullOrWhiteSpace(part), id)));
        });
    }

    [Fact]
    public void Monday_has_one_to_three_steps_for_either_size() => Assert.All(ChecklistContent.Clinic.Topics, topic =>
    {
        Assert.InRange(topic.MondaySmall.Count, 1, 3);
        Assert.InRange(topic.MondayHospital.Count, 1, 3);
    });

    [Fact]
    public void No_word_is_said_that_a_ward_would_take_otherwise()
    {
        var texts = ChecklistContent.Clinic.Topics.SelectMany(Texts).Concat(ChecklistContent.Questions.Questions.SelectMany(question => new[] { question.Question, question.Answer, question.Unsure }));

        CodeShapeTests.Empty(from text in texts from word in WordsTests.Said(text.Ja) select $"{word}: {text.Ja}");
    }

    /// <summary>What a clerk cannot find out is never a clerk's task: it goes to the vendor with a question ready to send.</summary>
    [Theory]
    [InlineData("bg")]
    [InlineData("src")]
    [InlineData("log")]
    [InlineData("patch")]
    [InlineData("mfa")]
    public void Technical_items_go_to_the_vendor_with_their_question(string id)
    {
        var topic = ChecklistContent.Clinic.Of(id);

        Assert.True(topic.IsForVendor);
        Assert.NotNull(topic.VendorQuestion);
        Assert.All(topic.MondaySmall, step => Assert.DoesNotMatch("設定を(変え|直し)|コマンド|停止し", step.Ja));
    }

    [Fact]
    public void Whoever_asks_a_vendor_has_the_words_for_it() =>
        Assert.All(ChecklistContent.Clinic.Topics.Where(topic => topic.IsForVendor), topic => Assert.NotNull(topic.VendorQuestion));

    [Theory]
    [InlineData(InstitutionKind.Clinic, HouseSize.Small, false)]
    [InlineData(InstitutionKind.Clinic, HouseSize.Medium, false)]
    [InlineData(InstitutionKind.Hospital, HouseSize.Small, true)]
    [InlineData(InstitutionKind.Clinic, HouseSize.Large, true)]
    public void Monday_follows_the_size_of_the_house(InstitutionKind kind, HouseSize size, bool hospital)
    {
        var topic = ChecklistContent.Clinic.Of("inv");

        Assert.Same(hospital ? topic.MondayHospital : topic.MondaySmall, topic.Monday(new Institution { Name = "試験", Kind = kind, Size = size }));
    }

    [Fact]
    public void Fifteen_questions_each_say_what_is_not_sure_and_whom_to_ask()
    {
        Assert.Equal(Enumerable.Range(1, 15), ChecklistContent.Questions.Questions.Select(question => question.Number));
        Assert.All(ChecklistContent.Questions.Questions, question => Assert.Matches("聞|確かめ", question.Unsure.Ja));
    }

    [Fact]
    public void Every_item_has_a_question_beside_it() =>
        Assert.All(ChecklistContent.Clinic.Topics, topic => Assert.NotEmpty(ChecklistContent.Questions.For(topic.Id)));

    [Theory]
    [InlineData("NAS", 2)]
    [InlineData("ｎａｓ", 2)]
    [InlineData("いいえ　日付", 11)]
    public void A_question_is_found_by_its_words(string words, int number)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");

        Assert.Contains(number, ChecklistContent.Questions.Find(words).Select(question => question.Number));
    }

    [Fact]
    public void No_words_find_all_and_strange_words_find_none()
    {
        Assert.Equal(15, ChecklistContent.Questions.Find(" 　").Count());
        Assert.Empty(ChecklistContent.Questions.Find("xyzzy"));
    }

    private static IEnumerable<LocalText> Texts(ClinicTopic topic) =>
        [topic.Plain, .. topic.MondaySmall, .. topic.MondayHospital, topic.WeakAnswer, topic.Shown, .. topic.VendorQuestion is { } question ? [question] : Array.Empty<LocalText>()];

    private static string Read(string name) => File.ReadAllText(Path.Combine(Here(), "../../../../content", name));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
