using System.Net;
using Mimamori.Features.FirstDay;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.FirstDay;

/// <summary>The first day as a person posts it, step by step.</summary>
internal static class StartHouse
{
    public static async Task<string> PageAsync(this TestHouse house, string path) =>
        WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));

    /// <summary>Where the post led to.</summary>
    public static async Task<string> LedToAsync(this TestHouse house, string page, string action, params (string, string)[] fields)
    {
        var response = await house.PostAsync(page, action, fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.RequestMessage!.RequestUri!.PathAndQuery;
    }

    public static Task<string> SayHouseAsync(this TestHouse house, string kind = "Clinic", string size = "Small") =>
        house.LedToAsync("/start/house", "/start/house", ("kind", kind), ("size", size), ("language", "ja"));

    public static Task<string> AnswerAsync(this TestHouse house, string question, string value) =>
        house.LedToAsync($"/start/questions/{question}", "/start/answer", ("value", value));

    public static async Task AnswerAllAsync(this TestHouse house, QuestionSet set, string value = "yes")
    {
        foreach (var question in FirstDayContent.Questions.Of(set))
            await house.AnswerAsync(question.Id, question.Option(value)?.Id ?? question.Options[0].Id);
    }

    public static Task<string> SayGuidelineAsync(this TestHouse house, string contract, string dedicated, string form) =>
        house.LedToAsync("/start/guideline", "/start/guideline", ("contract", contract), ("operator", dedicated), ("form", form));

    public static async Task<string> NameAsync(this TestHouse house, string officer, string deputy = "")
    {
        var response = await house.PostAsync("/start/people", "/start/people",
            ("Input.OfficerName", officer), ("Input.OfficerPhone", "011"), ("Input.DeputyName", deputy));
        return response.RequestMessage!.RequestUri!.PathAndQuery;
    }

    public static StartBook Book(this TestHouse house) =>
        house.WithDatabase(database => StartBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
}
