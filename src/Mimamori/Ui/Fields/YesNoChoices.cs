namespace Mimamori.Ui.Fields;

/// <summary>Yes, no and "unknown", with the ways people write them in lists.</summary>
public static class YesNoChoices
{
    public static IReadOnlyList<Choice> All { get; } =
    [
        new("Unknown", culture => FieldText.ResourceManager.GetString("Unknown", culture)!, "?", "？", "未確認", "わからない"),
        new("Yes", culture => FieldText.ResourceManager.GetString("Yes", culture)!, "有", "有り", "あり", "可", "○", "〇", "◯", "y", "true"),
        new("No", culture => FieldText.ResourceManager.GetString("No", culture)!, "無", "無し", "なし", "不可", "×", "✕", "n", "false"),
    ];
}
