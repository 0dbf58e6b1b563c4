using Mimamori.Features.People;

namespace Mimamori.Data;

/// <summary>Who is acting, in which house, as what.</summary>
public sealed record Actor(Guid InstitutionId, Guid? AccountId, string Name, Role Role)
{
    public static Actor Nobody { get; } = new(Guid.Empty, null, "Mimamori", Role.Viewer);

    /// <summary>The program itself, at work for one house.</summary>
    public static Actor ProgramFor(Guid institutionId) => new(institutionId, null, "Mimamori", Role.Operator);

    /// <summary>Lets people in, opens the house, carries copies away.</summary>
    public bool Administers => Role is Role.Director or Role.SystemSafetyOfficer or Role.Operator;

    public bool MayEdit => Role is not (Role.Viewer or Role.Staff);
}
