using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// What stands on the paper: the number of the line and the first 80 bits of its hash, in letters that cannot be mistaken for
/// each other (Crockford's base 32), with one more letter that tells a slip of the pen from a changed log.
/// </summary>
public sealed record AnchorCode(long Sequence, byte[] Hash)
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Bytes = 10, LettersOfHash = 16, GroupLength = 4;

    public override string ToString()
    {
        var letters = Encode(Hash.AsSpan(0, Bytes));
        var groups = letters.Chunk(GroupLength).Select(group => new string(group));
        return string.Create(CultureInfo.InvariantCulture, $"{Sequence}-{string.Join('-', groups)}-{CheckLetter(Sequence, letters)}");
    }

    /// <summary>Reads what somebody typed from the paper: capitals, spaces, full width and the usual mistakes do not matter.</summary>
    public static AnchorCode? Read(string? typed)
    {
        var parts = (typed ?? "").ToHalfWidth().Trim().Split(['-', '\u2010', '\u2212', '\u30FC', ' '], 2, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) || sequence == 0)
            return null;
        var letters = string.Concat(parts[1].ToUpperInvariant().Where(char.IsLetterOrDigit).Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter }));
        if (letters.Length != LettersOfHash + 1 || letters.Any(letter => !Letters.Contains(letter)) || letters[^1] != CheckLetter(sequence, letters[..^1]))
            return null;
        return new AnchorCode(sequence, Decode(letters[..^1]));
    }

    public bool Fits(long sequence, byte[]? hash) => sequence == Sequence && hash is { Length: >= Bytes } && hash.AsSpan(0, Bytes).SequenceEqual(Hash.AsSpan(0, Bytes));

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var value in bytes)
        {
            (bits, count) = ((bits << 8) | value, count + 8);
            for (; count >= 5; count -= 5)
                text.Append(Letters[(bits >> (count - 5)) & 31]);
            bits &= (1 << count) - 1;
        }
        return text.ToString();
    }

    private static byte[] Decode(string letters)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in letters)
        {
            (bits, count) = ((bits << 5) | Letters.IndexOf(letter), count + 5);
            if (count < 8)
                continue;
            bytes.Add((byte)(bits >> (count - 8)));
            (bits, count) = (bits & ((1 << (count - 8)) - 1), count - 8);
        }
        return [.. bytes];
    }

    private static char CheckLetter(long sequence, string letters) =>
        Letters[SHA256.HashData(Encoding.ASCII.GetBytes(sequence.ToString(CultureInfo.InvariantCulture) + letters))[0] & 31];
}
