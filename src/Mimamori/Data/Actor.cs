using Mimamori.Features.People;
using Mimamori.Features.People.Access;

namespace Mimamori.Data;

/// <summary>Who is acting, in which house, as what.</summary>
public sealed record Actor(Guid InstitutionId, Guid? AccountId, string Name, Role Role)
{
    public static Actor Nobody { get; } = new(Guid.Empty, null, "Mimamori", Role.Viewer);

    /// <summary>The program itself, at work for one house.</summary>
    public static Actor ProgramFor(Guid institutionId) => new(institutionId, null, "Mimamori", Role.Operator);

    /// <summary>Lets people in, opens the house, carries copies away.</summary>
    public bool Administers => AccessMatrix.Row("people").Of(Role) == Allowed.Edit;

    /// <summary>Changes the ledger and the answers.</summary>
    public bool MayEdit => AccessMatrix.Row("ledger").Of(Role) == Allowed.Edit;
}
