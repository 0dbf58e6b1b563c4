namespace Mimamori.Features.People.Access;

/// <summary>The matrix in words, for the page and the paper.</summary>
public static class AccessTable
{
    /// <summary>Signing out and the like is no part of the program that somebody could be kept from.</summary>
    private static IEnumerable<AccessRow> Told => AccessMatrix.Rows.Where(row => row.Key != "session");

    public static IReadOnlyList<Role> Roles { get; } = Enum.GetValues<Role>();

    public static IEnumerable<IReadOnlyList<string>> Rows => Told.Select(row => (IReadOnlyList<string>)
        [(row.PinSuffices ? "" : "※ ") + row.Name(), .. Roles.Select(role => Of(row.Of(role))), Of(row.Anybody)]);

    private static string Of(Allowed allowed) => allowed switch
    {
        Allowed.Edit => AccessText.MayEdit,
        Allowed.Read => AccessText.MayRead,
        _ => AccessText.MayNone,
    };
}
