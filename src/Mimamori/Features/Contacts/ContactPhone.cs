namespace Mimamori.Features.Contacts;

/// <summary>A number, and when somebody last dialled this very number and was answered.</summary>
public sealed record ContactPhone(string Number, DateOnly? TestedOn)
{
    /// <summary>A number that was answered more than a year ago is red.</summary>
    private const int MonthsGood = 12;

    public static ContactPhone? Of(string? number, DateOnly? testedOn) => string.IsNullOrWhiteSpace(number) ? null : new(number, testedOn);

    public bool IsConfirmed(DateOnly today) => TestedOn is { } tested && tested <= today && tested > today.AddMonths(-MonthsGood);
}
