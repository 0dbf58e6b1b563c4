using Mimamori.Ui;

namespace Mimamori.Features.EmergencyMode;

/// <summary>The minute and the name, as they stand beside every tick.</summary>
public static class Stamp
{
    public static string Of(EmergencyEntry entry) => $"{JapanTime.Minute(entry.At)} {entry.By}";

    public static string Of(EntryKind kind) => EmergencyText.ResourceManager.GetString($"Kind{kind}", EmergencyText.Culture)!;
}
