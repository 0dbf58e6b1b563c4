using System.Globalization;
using System.Text;
using Mimamori.Capture.Protocols.Ber;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>UTCTime and GeneralizedTime as certificates write them (RFC 5280 section 4.1.2.5).</summary>
internal static class CertificateTime
{
    private const byte UtcTime = 0x17;
    private const byte GeneralizedTime = 0x18;
    private const int PivotYear = 50; // two digits from 50 mean 19xx (4.1.2.5.1)

    public static DateTime? ReadEnd(ReadOnlySpan<byte> validity)
    {
        var reader = new BerReader(validity);
        if (!reader.TryRead(out _, out _) || !reader.TryRead(out var tag, out var end)) return null;
        return tag switch
        {
            UtcTime when end.Length == 13 => Parse(end[0] - '0' >= PivotYear / 10 ? "19" : "20", end),
            GeneralizedTime when end.Length == 15 => Parse(string.Empty, end),
            _ => null,
        };
    }

    private static DateTime? Parse(string century, ReadOnlySpan<byte> time) =>
        DateTime.TryParseExact(century + Encoding.ASCII.GetString(time), "yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var parsed) ? parsed : null;
}
