using Mimamori.Features.Checklists;

namespace Mimamori.Features.FirstDay.Content;

/// <summary>Which volumes of the guideline a house reads first, and why. A route for reading, never a verdict on the house.</summary>
public sealed record GuidelineRoutes : ContentHead
{
    public required List<GuidelineRoute> Routes { get; init; }
    public required List<RouteReason> Reasons { get; init; }
    /// <summary>How sure the numerals of the older edition are.</summary>
    public required ReferenceCertainty TypesCertainty { get; init; }
    public required List<HouseType> Types { get; init; }

    /// <summary>Null until the contract question is answered; what is unclear counts as "no".</summary>
    public (GuidelineRoute Route, LocalText Reason)? Route(string? contract) =>
        Routes.Find(route => contract is not null && route.Answers.Contains(contract)) is { } route
            ? (route, Reasons.Single(reason => reason.Answer == contract).Text)
            : null;

    /// <summary>Null while either answer is missing or unknown: a type is never guessed.</summary>
    public HouseType? Type(string? operatorAnswer, string? form) => Types.Find(type => type.Operator == operatorAnswer && type.Form == form);
}

public sealed record GuidelineRoute
{
    public required string Id { get; init; }
    public required List<string> Answers { get; init; }
    public required LocalText Title { get; init; }
    public required List<LocalText> Books { get; init; }
    public required LocalText Next { get; init; }
}

public sealed record RouteReason
{
    public required string Answer { get; init; }
    public required LocalText Text { get; init; }
}

public sealed record HouseType
{
    public required string Numeral { get; init; }
    public required string Operator { get; init; }
    public required string Form { get; init; }
    public required LocalText Reason { get; init; }
}
