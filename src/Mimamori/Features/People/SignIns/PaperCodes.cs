using System.Security.Cryptography;
using System.Text;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.People.SignIns;

/// <summary>Codes that people read from paper: no letters that look alike, in groups of four, and forgiving about case and dashes.</summary>
public static class PaperCodes
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>16 letters of 31 are 79 bits: nothing to guess, so a plain hash keeps them safe.</summary>
    public static string New(int groups = 4) => string.Join('-', RandomNumberGenerator.GetString(Letters, groups * 4).Chunk(4).Select(group => new string(group)));

    public static string Plain(string? typed) => new([.. (typed ?? "").ToHalfWidth().ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

    public static string Hash(string? typed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(typed))));
}
