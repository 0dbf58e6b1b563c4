using System.Globalization;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Reporting.Phone;

/// <summary>The pad has the screen's eight boxes under the same numbers; a sign is its number in the catalogue's order.</summary>
public static class PaperPad
{
    public static IEnumerable<(int Number, Sign Sign)> Numbered => SignBook.All.Select((sign, at) => (at + 1, sign));

    /// <summary>"3", "３" or the sign's own word.</summary>
    public static string? SignOf(string? typed) => int.TryParse(typed?.ToHalfWidth(), CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= SignBook.All.Count
        ? SignBook.All[number - 1].Id : typed;

    /// <summary>As written on the sheet, in the house's own time; without one it counts from when it is typed in.</summary>
    public static DateTime? TimeOf(string? day, string? time) =>
        Typed.Day(day) is { } on && TimeOnly.TryParse(time?.ToHalfWidth(), CultureInfo.InvariantCulture, out var at)
            ? DateTime.SpecifyKind(on.ToDateTime(at), DateTimeKind.Local).ToUniversalTime() : null;
}
