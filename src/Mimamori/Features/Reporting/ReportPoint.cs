using System.Security.Cryptography;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting;

/// <summary>A poster on a wall: its code says which house and which place, so that nobody has to sign in or type a ward.</summary>
public sealed class ReportPoint : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Code { get; init; }
    public Guid? PlaceId { get; init; }
    public Place? Place { get; init; }
    public required DateTime MadeAt { get; init; }
    public required string By { get; init; }
}

/// <summary>Letters that are told apart on paper, by telephone and in bad light: no vowels (no words come about), no 0, 1, 5, 8, B, I, L, O, S.</summary>
public static class ChanceLetters
{
    private const string Letters = "23479CDFGHJKMNPQRTVWXYZ";

    public const int PointLength = 6, ReceiptLength = 10;

    public static string New(int length) => RandomNumberGenerator.GetString(Letters, length);

    /// <summary>As people read it aloud: K7QF-29XM-CD.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(4).Select(part => new string(part)));

    /// <summary>As people type it: small letters, blanks, dashes, full-width.</summary>
    public static string Folded(string? typed) =>
        new([.. Ui.Fields.HalfWidth.ToHalfWidth(typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
