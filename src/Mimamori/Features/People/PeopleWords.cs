using Mimamori.Features.Institutions;

namespace Mimamori.Features.People;

/// <summary>Roles and kinds of house in the reader's language.</summary>
public static class PeopleWords
{
    public static string Of(Role role) => PeopleText.ResourceManager.GetString($"Role{role}", PeopleText.Culture)!;

    public static string MayDo(Role role) => PeopleText.ResourceManager.GetString($"MayDo{role}", PeopleText.Culture)!;

    public static string Of(InstitutionKind kind) => PeopleText.ResourceManager.GetString($"Kind{kind}", PeopleText.Culture)!;
}
