using System.Net;

namespace Mimamori.Features.People.SignIns;

/// <summary>Whether a request comes from the machine Mimamori runs on.</summary>
public static class Here
{
    public static IPAddress? AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4(),
        var address => address,
    };

    /// <summary>An address we do not know is somewhere else.</summary>
    public static bool Is(HttpContext context) => AddressOf(context) is { } address && IPAddress.IsLoopback(address);
}
