using Mimamori.Features.People;

namespace Mimamori.Features.Home;

/// <summary>Whom a task is for: the roles that can do it. A bit a role, in the order of <see cref="Role"/>.</summary>
[Flags]
public enum Audience
{
    None = 0,
    Director = 1 << (int)Role.Director,
    PatientSafety = 1 << (int)Role.PatientSafetyManager,
    SystemSafety = 1 << (int)Role.SystemSafetyOfficer,
    Operator = 1 << (int)Role.Operator,
    /// <summary>Who decides about people and dates.</summary>
    Deciders = Director | PatientSafety | SystemSafety,
    /// <summary>Who works on devices, lines and vendors.</summary>
    Hands = SystemSafety | Operator,
    Editors = Deciders | Operator,
    Everyone = Editors | 1 << (int)Role.Staff | 1 << (int)Role.Viewer,
}

public static class AudienceOfRole
{
    /// <summary>Where one person holds every role, that person sees every role's tasks.</summary>
    public static Audience Of(Role role, bool onlyEditor) =>
        (Audience)(1 << (int)role) is var own && onlyEditor && Audience.Editors.HasFlag(own) ? Audience.Editors : own;
}
