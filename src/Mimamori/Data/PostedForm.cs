using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Data;

/// <summary>A form that was taken, kept in the transaction of its change: the same form cannot change anything twice.</summary>
public sealed class PostedForm
{
    /// <summary>SHA-256 over the page's token and all that was typed; nothing can be read back from it.</summary>
    public required string Key { get; init; }
    public required DateTime At { get; init; }
    /// <summary>Where the first post was sent on to; null until it was answered.</summary>
    public string? Location { get; set; }
}

public sealed class PostedFormTable : IEntityTypeConfiguration<PostedForm>
{
    public void Configure(EntityTypeBuilder<PostedForm> table)
    {
        table.HasKey(form => form.Key);
        table.Property(form => form.Key).HasMaxLength(64);
    }
}
