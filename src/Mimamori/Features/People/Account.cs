using Microsoft.AspNetCore.Identity;

namespace Mimamori.Features.People;

/// <summary>Someone who signs in. An account belongs to no house by itself; a <see cref="Membership"/> lets it in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public required string DisplayName { get; set; }
}
