using System.Net;
using Mimamori.Features.Facts;
using Mimamori.Features.Training;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Training;

public sealed class TrainingTests : FactTest
{
    private static readonly (string, string)[] AllYes = [.. Enumerable.Range(0, 5).Select(at => ($"q{at}", "yes"))];

    [Fact]
    public void The_file_keeps_to_its_schema_and_its_answers_are_not_all_one_way()
    {
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/training.schema.json"), Repository.Read("content/training.yaml")));
        Assert.All(TrainingBook.Here.Modules, module => Assert.Equal(2, module.Questions.Select(question => question.Right).Distinct().Count()));
    }

    [Fact]
    public async Task Five_answers_are_the_attendance_once_a_day_and_the_reasons_are_shown()
    {
        await using var house = await OpenAsync();
        for (var press = 0; press < 2; press++)
            await house.PostAsync("/training/module/signs", "/training/module/signs/answer", AllYes);

        var row = house.WithDatabase(database => database.Attendances.Single());
        Assert.Equal(("signs", 3, house.Actor.AccountId), (row.Course, row.Right, row.AccountId));
        Assert.Contains("5問中3問", WebUtility.HtmlDecode(await house.PageAsync("/training")), StringComparison.Ordinal);
        var marked = WebUtility.HtmlDecode(await house.PageAsync("/training/module/signs?answers=11111"));
        Assert.Contains("くり返す故障", marked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_answers_are_asked_for_the_fifth()
    {
        await using var house = await OpenAsync();
        using var answer = await house.PostAsync("/training/module/mail", "/training/module/mail/answer", AllYes[..4]);

        Assert.Contains("5問すべて", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty(house.WithDatabase(database => database.Attendances.ToList()));
    }

    [Fact]
    public async Task A_list_of_names_is_counted_by_section_once_and_is_the_proof()
    {
        await using var house = await OpenAsync();
        Assert.Equal(FactState.NotLooked, Read(house, "proof-training").State);
        for (var press = 0; press < 2; press++)
            await house.PostAsync("/training", "/training/meeting", ("course", "usb"), ("on", "2026-11-20"), ("section", "3階東"), ("names", "佐藤\n鈴木、高橋\n佐藤"));

        Assert.Equal(3, house.WithDatabase(database => database.Attendances.Count()));
        Assert.Single(house.WithDatabase(database => database.Evidence.ToList()));
        Assert.Equal(FactState.Good, Read(house, "proof-training").State);
        Assert.Contains("3階東", WebUtility.HtmlDecode(await house.PageAsync("/training")), StringComparison.Ordinal);
        Assert.Contains("山田 花子", WebUtility.HtmlDecode(await house.PageAsync("/training")).Split("まだの人")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_held_elsewhere_goes_by_its_name_and_a_day_ahead_is_refused()
    {
        await using var house = await OpenAsync();
        await house.PostAsync("/training", "/training/meeting", ("course", "usb"), ("outside", "MIST 初動研修"), ("on", "2026-11-20"), ("names", "佐藤"));
        using var ahead = await house.PostAsync("/training", "/training/meeting", ("course", "usb"), ("on", "2026-12-20"), ("names", "佐藤"));

        Assert.Equal(("MIST 初動研修", true), house.WithDatabase(database => database.Attendances.Select(row => new { row.Course, row.IsOutside }).Single()) is var row ? (row.Course, row.IsOutside) : default);
        Assert.Contains("今日までの", WebUtility.HtmlDecode(await ahead.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_training_is_a_task()
    {
        await using var house = await OpenAsync();
        Assert.Null(await TaskAsync(house, TrainingFeature.YearlyAsync));
        Clock.Utc = Clock.Utc.AddDays(91);
        Assert.Contains("まだありません", (await TaskAsync(house, TrainingFeature.YearlyAsync))!.Sentence, StringComparison.Ordinal);
        Put(house, database => database.Attendances.Add(new Attendance { Course = "usb", IsOutside = false, On = Day(2027, 2, 1), Name = "佐藤", At = Clock.Utc, By = "山田" }));
        Assert.Null(await TaskAsync(house, TrainingFeature.YearlyAsync));
        Clock.Utc = Clock.Utc.AddDays(366);
        Assert.Contains("2027-02-01", (await TaskAsync(house, TrainingFeature.YearlyAsync))!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hand_out_has_a_place_to_sign_and_the_answers()
    {
        await using var house = await OpenAsync();
        var sheet = WebUtility.HtmlDecode(await house.PageAsync("/print/training?id=usb"));

        Assert.Contains("名前 ＿", sheet, StringComparison.Ordinal);
        Assert.Contains("答え：", sheet, StringComparison.Ordinal);
    }
}
