using Microsoft.AspNetCore.Identity;

namespace Mimamori.Features.People;

/// <summary>Someone who signs in. An account belongs to no house by itself; a <see cref="Membership"/> lets it in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public required string DisplayName { get; set; }
    public DateTime? LastSignInAt { get; set; }
    /// <summary>Set while the password is a code from a slip: it opens once, until then, and a password of one's own must follow.</summary>
    public DateTime? SlipUntil { get; set; }
    /// <summary>For shared terminals; hashed, and sealed with the server's key so that a copy of the database alone cannot be guessed through.</summary>
    public string? PinHash { get; set; }
}
