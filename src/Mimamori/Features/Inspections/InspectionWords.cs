namespace Mimamori.Features.Inspections;

public static class InspectionWords
{
    public static string Of(InspectionKind kind) => InspectionText.ResourceManager.GetString($"Kind{kind}", InspectionText.Culture)!;
}
