using System.Globalization;
using Mimamori.Ui.Fields;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>PINs of six digits or more that are not the first ones anybody would try.</summary>
public static class PinRules
{
    public const int Shortest = 6, Longest = 12;

    /// <summary>Typed with a Japanese input mode the digits are wide ones: they are the same digits.</summary>
    public static string Digits(string? typed) => (typed ?? "").ToHalfWidth().Trim();

    public static Problem? Refuse(string? typed)
    {
        var pin = Digits(typed);
        if (pin.Length is < Shortest or > Longest || !pin.All(char.IsAsciiDigit))
            return new Problem(SignInText.PinShape);
        return IsSimple(pin) ? new Problem(SignInText.PinSimple) : null;
    }

    private static bool IsSimple(string pin) =>
        pin.Distinct().Count() < 3 || Steps(pin).Distinct().Count() == 1 || IsRepeated(pin) || IsDate(pin);

    /// <summary>123456, 987654, 135791: one and the same step from digit to digit, round the ten.</summary>
    private static IEnumerable<int> Steps(string pin) => pin.Zip(pin.Skip(1), (one, next) => (next - one + 10) % 10);

    /// <summary>123123, 12341234.</summary>
    private static bool IsRepeated(string pin) => Enumerable.Range(1, pin.Length / 2)
        .Any(length => pin.Length % length == 0 && pin.Chunk(length).All(part => pin.StartsWith(new string(part), StringComparison.Ordinal)));

    /// <summary>Birthdays, written as people here write them.</summary>
    private static bool IsDate(string pin) => DateOnly.TryParseExact(
        pin, ["yyMMdd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2100;
}
