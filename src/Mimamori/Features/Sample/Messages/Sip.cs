using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>A telephone signs on at the exchange (RFC 3261 10).</summary>
internal static class Sip
{
    public static byte[] Register(Leg phone, Leg exchange, string extension, string agent, int turn) => Lines(
        $"REGISTER sip:{exchange.Address} SIP/2.0",
        $"Via: SIP/2.0/UDP {phone.Address}:5060;branch=z9hG4bK{extension}{turn}",
        "Max-Forwards: 70",
        $"From: <sip:{extension}@{exchange.Address}>;tag={extension}a",
        $"To: <sip:{extension}@{exchange.Address}>",
        $"Call-ID: {extension}0001@{phone.Address}",
        $"CSeq: {turn} REGISTER",
        $"Contact: <sip:{extension}@{phone.Address}:5060>",
        $"User-Agent: {agent}",
        "Expires: 3600",
        "Content-Length: 0");

    public static byte[] Reply(Leg phone, Leg exchange, string extension, string server, int turn, bool accepted) => Lines(
        [
            accepted ? "SIP/2.0 200 OK" : "SIP/2.0 401 Unauthorized",
            $"Via: SIP/2.0/UDP {phone.Address}:5060;branch=z9hG4bK{extension}{turn}",
            $"From: <sip:{extension}@{exchange.Address}>;tag={extension}a",
            $"To: <sip:{extension}@{exchange.Address}>;tag={extension}b",
            $"Call-ID: {extension}0001@{phone.Address}",
            $"CSeq: {turn} REGISTER",
            $"Server: {server}",
            .. accepted ? (string[])[$"Contact: <sip:{extension}@{phone.Address}:5060>;expires=3600"] : ["WWW-Authenticate: Digest realm=\"pbx\", nonce=\"0\""],
            "Content-Length: 0",
        ]);

    private static byte[] Lines(params string[] lines) => Encoding.ASCII.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n");
}
