using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>TLS handshakes: 1.2 with its certificate in clear (RFC 5246), 1.3 outward (RFC 8446). Keys and signatures are dice.</summary>
internal static class Tls
{
    private const int Handshake = 22;
    private const int X25519 = 29;

    public static byte[] ClientHello(string? serverName, bool newest, Dice dice)
    {
        var ciphers = newest ? "130113021303c02bc02fc02cc030" : "c02cc02bc030c02f009f009ec024c023c028c027009d009c003d003c0035002f";
        var extensions = new ByteWriter();
        if (serverName is not null)
            Extension(extensions, 0, new ByteWriter().U16(serverName.Length + 3).U8(0).U16(serverName.Length).Ascii(serverName));
        Extension(extensions, 10, new ByteWriter().Hex("0006 001d 0017 0018"));
        Extension(extensions, 11, new ByteWriter().Hex("0100"));
        Extension(extensions, 13, new ByteWriter().Hex("000e 0804 0403 0401 0503 0501 0203 0201"));
        Extension(extensions, 16, new ByteWriter().Hex("000c 02 6832 08 687474702f312e31"));
        Extension(extensions, 23, new ByteWriter());
        if (newest)
        {
            Extension(extensions, 43, new ByteWriter().Hex("04 0304 0303"));
            Extension(extensions, 51, new ByteWriter().U16(36).U16(X25519).U16(32).Bytes(dice.Bytes(32)));
        }

        var suites = Convert.FromHexString(ciphers);
        return Record(Handshake, Message(1, new ByteWriter().U16(0x0303).Bytes(dice.Bytes(32)).U8(32).Bytes(dice.Bytes(32))
            .U16(suites.Length).Bytes(suites).Hex("0100").U16(extensions.Length).Bytes(extensions.Done())));
    }

    public static byte[] ServerHelloNewest(Dice dice)
    {
        var extensions = new ByteWriter();
        Extension(extensions, 43, new ByteWriter().U16(0x0304));
        Extension(extensions, 51, new ByteWriter().U16(X25519).U16(32).Bytes(dice.Bytes(32)));
        return [.. Hello(0x1301, extensions, dice), .. ChangeCipher(), .. Data(dice, 900)];
    }

    public static byte[] ServerHelloWithCertificate(byte[] certificate, Dice dice)
    {
        var extensions = new ByteWriter();
        Extension(extensions, 23, new ByteWriter());
        var list = new ByteWriter().U8(0).U16(certificate.Length + 3).U8(0).U16(certificate.Length).Bytes(certificate);
        var exchange = new ByteWriter().U8(3).U16(X25519).U8(32).Bytes(dice.Bytes(32)).U16(0x0401).U16(256).Bytes(dice.Bytes(256));
        return [.. Hello(0xc02f, extensions, dice), .. Record(Handshake, Message(11, list)), .. Record(Handshake, Message(12, exchange)), .. Record(Handshake, Message(14, new()))];
    }

    public static byte[] ClientFinish(Dice dice) =>
        [.. Record(Handshake, Message(16, new ByteWriter().U8(32).Bytes(dice.Bytes(32)))), .. Finish(dice)];

    public static byte[] Finish(Dice dice) => [.. ChangeCipher(), .. Record(Handshake, dice.Bytes(40))];

    public static byte[] ChangeCipher() => Record(20, [1]);

    public static byte[] Data(Dice dice, int length) => Record(23, dice.Bytes(length));

    private static byte[] Hello(int cipher, ByteWriter extensions, Dice dice) =>
        Record(Handshake, Message(2, new ByteWriter().U16(0x0303).Bytes(dice.Bytes(32)).U8(32).Bytes(dice.Bytes(32)).U16(cipher).U8(0)
            .U16(extensions.Length).Bytes(extensions.Done())));

    private static void Extension(ByteWriter extensions, int type, ByteWriter body) => extensions.U16(type).U16(body.Length).Bytes(body.Done());

    private static byte[] Message(int type, ByteWriter body) => new ByteWriter().U8(type).U8(0).U16(body.Length).Bytes(body.Done()).Done();

    private static byte[] Record(int type, byte[] body) => new ByteWriter().U8(type).U16(0x0303).U16(body.Length).Bytes(body).Done();
}
