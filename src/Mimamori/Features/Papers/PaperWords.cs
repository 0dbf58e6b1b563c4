using Mimamori.Features.Checklists;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>Values of the registers in the reader's language, as papers write them.</summary>
public static class PaperWords
{
    public static string OrDash(string? text) => string.IsNullOrWhiteSpace(text) ? "—" : text.Trim();

    public static string Of(YesNo value) => value switch
    {
        YesNo.Yes => UiText.Yes,
        YesNo.No => UiText.No,
        _ => UiText.Unknown,
    };

    public static string Of(LinePurpose purpose) => Find($"Purpose{purpose}");

    public static string Of(Duty duty) => Find($"Duty{duty}");

    public static string Of(StandingState state) => Find($"State{state}");

    private static string Find(string key) => PaperText.ResourceManager.GetString(key, PaperText.Culture)!;
}
