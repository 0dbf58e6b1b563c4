namespace Mimamori.Features.People.Access;

/// <summary>How far somebody may go in one part of the program: not at all, look, or change.</summary>
public enum Allowed { None, Read, Edit }

/// <summary>
/// One part of the program: its name in the reader's language, what each role may do there (a letter each, in the order of
/// <see cref="Role"/>: E changes, R looks, - is not let in), and the addresses that belong to it with all beneath them.
/// </summary>
public sealed record AccessRow(string Key, Func<string> Name, string Letters, params string[] Routes)
{
    /// <summary>What somebody may do who has not signed in.</summary>
    public Allowed Anybody { get; init; }

    /// <summary>Not for pages about people, keys and copies: a PIN is typed where others look on.</summary>
    public bool PinSuffices { get; init; } = true;

    /// <summary>Whoever was taken out of their last house may still sign out, and no more.</summary>
    public bool NeedsHouse { get; init; } = true;

    public Allowed Of(Role role) => Letters[(int)role] switch { 'E' => Allowed.Edit, 'R' => Allowed.Read, _ => Allowed.None };

    public Allowed For(Asker who)
    {
        var signedIn = who.Role is { } role && (PinSuffices || !who.WithPin) && (!NeedsHouse || who.HasHouse) ? Of(role) : Allowed.None;
        return signedIn > Anybody ? signedIn : Anybody;
    }
}

/// <summary>Who asks, as far as the table wants to know.</summary>
/// <param name="Role">Nothing when nobody is signed in.</param>
/// <param name="HasHouse">Somebody whose last membership was taken away has none.</param>
/// <param name="WithPin">Signed in on a shared terminal with a PIN alone.</param>
public sealed record Asker(Role? Role, bool HasHouse = true, bool WithPin = false);
