namespace Mimamori.Features.Sample.Messages;

/// <summary>The wrapping of NTLM in SMB (RFC 4178).</summary>
internal static class Spnego
{
    private const string NtlmMechanism = "1.3.6.1.4.1.311.2.2.10";

    public static byte[] Offer() => Start(Ber.Context(0, Ber.Sequence(Ber.Oid(NtlmMechanism))));

    public static byte[] First(byte[] token) => Start(Ber.Context(0, Ber.Sequence(Ber.Oid(NtlmMechanism))), Ber.Context(2, Ber.Octets(token)));

    public static byte[] Incomplete(byte[] token) => Ber.Context(1, Ber.Sequence(
        Ber.Context(0, Ber.Integer(1, 10)), Ber.Context(1, Ber.Oid(NtlmMechanism)), Ber.Context(2, Ber.Octets(token))));

    public static byte[] Last(byte[] token) => Ber.Context(1, Ber.Sequence(Ber.Context(2, Ber.Octets(token))));

    public static byte[] Completed() => Ber.Context(1, Ber.Sequence(Ber.Context(0, Ber.Integer(0, 10))));

    private static byte[] Start(params byte[][] fields) => Ber.Application(0, Ber.Oid("1.3.6.1.5.5.2"), Ber.Context(0, Ber.Sequence(fields)));
}
