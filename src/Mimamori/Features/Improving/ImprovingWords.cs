namespace Mimamori.Features.Improving;

/// <summary>The letters of P-mSHELL and the cells of 4M4E (practice notes 2.5), with their words.</summary>
public static class ImprovingWords
{
    /// <summary>Patient, management, software (rules), hardware, environment, liveware: oneself and others.</summary>
    public static readonly string[] Factors = ["P", "M", "S", "H", "E", "L", "O"];

    public static readonly string[] Sides = ["Man", "Machine", "Media", "Management"], Answers = ["Education", "Engineering", "Enforcement", "Example"];

    public static string Of(MeasureKind kind) => Word($"Kind{kind}");

    public static string Of(MeasureStage stage) => Word($"Stage{stage}");

    public static string Of(Depth depth) => Word($"Depth{depth}");

    public static string Factor(string letter) => Word($"Factor{letter}");

    public static string Side(string side) => Word($"Side{side}");

    public static string Answer(string answer) => Word($"Answer{answer}");

    private static string Word(string key) => ImprovingText.ResourceManager.GetString(key, ImprovingText.Culture)!;
}
