using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Mimamori.Features.Opening;

/// <summary>RFC 5280, 4.2.1.10: what the house's authority may speak for. Whoever steals its key cannot pose as a bank.</summary>
public static class NameConstraints
{
    /// <summary>Ranges that nobody owns on the internet: RFC 1918, 3927, and this machine itself.</summary>
    private static readonly string[] PrivateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8"];

    public static X509Extension Permit(IEnumerable<string> names, IEnumerable<string> addresses)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            foreach (var name in names.Append("local").Append("localhost").Distinct())
                using (writer.PushSequence())
                    writer.WriteCharacterString(UniversalTagNumber.IA5String, name, new Asn1Tag(TagClass.ContextSpecific, 2));
            foreach (var range in PrivateRanges.Concat(addresses.Where(IsPublic).Select(address => $"{address}/32")))
                using (writer.PushSequence())
                    writer.WriteOctetString(Bytes(IPNetwork.Parse(range)), new Asn1Tag(TagClass.ContextSpecific, 7));
        }
        return new X509Extension("2.5.29.30", writer.Encode(), critical: true);
    }

    /// <summary>Some houses use addresses of the internet inside; such a one is named by itself.</summary>
    private static bool IsPublic(string address) => !PrivateRanges.Any(range => IPNetwork.Parse(range).Contains(IPAddress.Parse(address)));

    private static byte[] Bytes(IPNetwork range)
    {
        var mask = range.PrefixLength == 0 ? 0u : uint.MaxValue << (32 - range.PrefixLength);
        return [.. range.BaseAddress.GetAddressBytes(), (byte)(mask >> 24), (byte)(mask >> 16), (byte)(mask >> 8), (byte)mask];
    }
}
