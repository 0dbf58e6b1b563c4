using Mimamori.Features.Checklists;

namespace Mimamori.Features.FirstDay.Content;

/// <summary>What the first day asks and offers: content, read once from inside the program.</summary>
public static class FirstDayContent
{
    private static readonly Lazy<QuestionList> AllQuestions = new(() => Read<QuestionList>("questions"));
    private static readonly Lazy<RowList> AllRows = new(() => Read<RowList>("rows"));
    private static readonly Lazy<ServiceList> AllServices = new(() => Read<ServiceList>("services"));
    private static readonly Lazy<TopologyList> AllTopologies = new(() => Read<TopologyList>("topologies"));
    private static readonly Lazy<GuidelineRoutes> AllRoutes = new(() => Read<GuidelineRoutes>("guideline"));

    private static readonly Lazy<IReadOnlyList<RowOffer>> AllOffers = new(() =>
    [
        .. Rows.Rows,
        .. Services.Services.Where(service => service.Outside is not null)
            .Select(service => new RowOffer { Id = StartKeys.Service(service.Id), Kind = RowKind.Service, Name = service.Name, Service = service.Outside }),
    ]);

    /// <summary>Every row that can be offered: the typical ones, and each outside service under its own name.</summary>
    public static IReadOnlyList<RowOffer> Offers => AllOffers.Value;

    public static RowOffer? Offer(string id) => Offers.FirstOrDefault(offer => offer.Id == id);

    public static QuestionList Questions => AllQuestions.Value;

    public static RowList Rows => AllRows.Value;

    public static ServiceList Services => AllServices.Value;

    public static TopologyList Topologies => AllTopologies.Value;

    public static GuidelineRoutes Guideline => AllRoutes.Value;

    private static T Read<T>(string name) => ChecklistContent.Read<T>($"content/first-day/{name}.yaml");
}
