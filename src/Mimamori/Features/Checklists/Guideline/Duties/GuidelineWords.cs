namespace Mimamori.Features.Checklists.Guideline.Duties;

public static class GuidelineWords
{
    public static string Of(DutyState state) => GuidelineText.ResourceManager.GetString($"Duty{state}", GuidelineText.Culture)!;
}
