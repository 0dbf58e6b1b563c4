using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.People.Terminals;

namespace Mimamori.Features.People.SignIns;

public sealed class SignInTables : IEntityTypeConfiguration<SignInSession>, IEntityTypeConfiguration<GuessLimit>,
    IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<SharedTerminal>, IEntityTypeConfiguration<BreakGlassCode>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<SignInSession> table)
    {
        table.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
        table.HasOne<SharedTerminal>().WithMany().HasForeignKey(session => session.TerminalId);
        table.Property(session => session.Place).HasMaxLength(160);
    }

    public void Configure(EntityTypeBuilder<GuessLimit> table)
    {
        table.HasKey(limit => limit.Key);
        table.Property(limit => limit.Key).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> table) =>
        table.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId);

    public void Configure(EntityTypeBuilder<SharedTerminal> table) => table.Property(terminal => terminal.Name).HasMaxLength(80);

    public void Configure(EntityTypeBuilder<BreakGlassCode> table) => table.HasKey(code => code.Id);

    /// <summary>Identity's own third schema would bring this table and change two that stand already: the table is all we want.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> table)
    {
        table.ToTable("Passkeys").HasKey(passkey => passkey.CredentialId);
        table.Property(passkey => passkey.CredentialId).HasMaxLength(1024);
        table.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
        table.OwnsOne(passkey => passkey.Data).ToJson();
    }
}
