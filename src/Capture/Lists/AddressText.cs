using System.Net;
using System.Net.Sockets;

namespace Mimamori.Capture.Lists;

/// <summary>An IP address in a list, as one machine can have it: no group, no broadcast, no loopback.</summary>
internal static class AddressText
{
    /// <summary>Whether it is written like an address at all; a single number is not, though .NET would read one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string address)
    {
        address = "";
        text = text.Trim(" ()[]{},;\"'");
        if (text.IndexOfAny('%', '/') is > 0 and var end) text = text[..end];
        if (text.Length is < 2 or > 45 || text.Count('.') != 3 && text.Count(':') < 2 || !IPAddress.TryParse(text, out var parsed)) return false;
        address = parsed.ToString();
        return true;
    }

    public static bool IsOneMachine(string address)
    {
        var parsed = IPAddress.Parse(address);
        if (IPAddress.IsLoopback(parsed) || parsed.Equals(IPAddress.Any) || parsed.Equals(IPAddress.IPv6Any)) return false;
        return parsed.AddressFamily == AddressFamily.InterNetwork ? parsed.GetAddressBytes()[0] < 224 : !parsed.IsIPv6Multicast;
    }
}
