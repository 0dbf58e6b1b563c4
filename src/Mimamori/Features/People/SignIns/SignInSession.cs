namespace Mimamori.Features.People.SignIns;

/// <summary>One place where an account is signed in. The cookie only names the row; ending the row ends the session at once.</summary>
public sealed class SignInSession
{
    /// <summary>On a shared terminal the screen is cleared after this long without use.</summary>
    public static TimeSpan SharedPatience { get; } = TimeSpan.FromSeconds(60);

    /// <summary>A page that reloads itself counts as use; it shall not keep a shared terminal open for ever.</summary>
    private static readonly TimeSpan SharedLimit = TimeSpan.FromHours(1);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required SignInWay Way { get; init; }
    public required DateTime At { get; init; }
    public required DateTime LastUsedAt { get; set; }
    public DateTime? EndedAt { get; set; }
    /// <summary>Browser and address, as its owner would recognise it.</summary>
    public required string Place { get; init; }
    public Guid? TerminalId { get; init; }

    public bool IsOpen(DateTime now) => EndedAt is null
        && (TerminalId is null || (now - LastUsedAt <= SharedPatience && now - At <= SharedLimit));
}

/// <summary>How somebody proved who they are.</summary>
public enum SignInWay { Password, PasswordAndApp, RecoveryCode, Passkey, Pin, Slip, BreakGlass }
