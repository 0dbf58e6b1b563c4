using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.People.SignIns;

/// <summary>
/// Length carries the strength (guideline 7.0: 13 or more without a second factor). What is long only because something everybody tries is
/// written twice or followed by numbers is not (NIST SP 800-63B section 3.1.1.2: compare with what is common, expected or in the context).
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 13;
    private const int FewestLetters = 5;

    /// <summary>What is tried first at any door, and at a Japanese medical institution's. Longest first, so that a word does not hide another.</summary>
    private static readonly string[] Tried =
    [
        .. ((string[])[
            "password", "passw0rd", "pasuwado", "himitsu", "aikotoba", "administrator", "admin", "kanrisha", "kanri", "root", "user", "guest", "login", "welcome", "letmein", "iloveyou", "aishiteru", "changeme", "secret", "master",
            "default", "test", "byouin", "byoin", "hospital", "clinic", "iin", "shinryojo", "iryou", "iryo", "kangoshi", "kango", "nurse", "doctor", "ishi", "sensei", "kanja", "karte", "denshikarute", "orca", "rezept", "shika", "yakkyoku",
            "mimamori", "sakura", "nippon", "nihon", "japan", "tokyo", "osaka", "arigatou", "konnichiwa", "doraemon", "pikachu", "dragon", "monkey", "football", "baseball", "sunshine", "princess", "windows", "qwertyuiop", "qwerty", "asdfghjkl",
            "asdf", "zxcvbnm", "1qaz2wsx3edc", "1qaz2wsx", "q1w2e3r4t5", "q1w2e3r4", "abcdefghijklmnopqrstuvwxyz", "abcdef", "abc", "reiwa", "heisei", "showa",
        ]).OrderByDescending(word => word.Length),
    ];

    public static Problem? Check(string? password, params string?[] names)
    {
        if ((password ?? "").Length < Shortest)
            return new Problem(PeopleText.PasswordShort);
        var plain = password!.ToHalfWidth().ToLowerInvariant();
        var rest = names.OfType<string>().Select(name => name.Trim().ToHalfWidth().ToLowerInvariant()).Where(name => name.Length > 2).Concat(Tried)
            .Aggregate(plain, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return plain.Distinct().Count() < FewestLetters || rest.Count(char.IsLetter) < FewestLetters && !HasManyMarks(rest) ? new Problem(PeopleText.PasswordTried) : null;
    }

    /// <summary>Numbers and signs alone are a date, a telephone number or a row of keys, unless there are many and they differ.</summary>
    private static bool HasManyMarks(string rest) => rest.Length >= Shortest && rest.Distinct().Count() >= Shortest - FewestLetters && !IsRow(rest);

    /// <summary>0123456789 and the like: most characters follow their neighbour.</summary>
    private static bool IsRow(string text) => text.Zip(text.Skip(1)).Count(pair => Math.Abs(pair.First - pair.Second) <= 1 || (pair.First, pair.Second) is ('9', '0') or ('0', '9')) > text.Length / 2;
}
