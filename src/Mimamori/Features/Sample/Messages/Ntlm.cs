using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>NTLM's three messages (MS-NLMP 2.2.1). Nothing secret is in them: challenge and response are dice.</summary>
internal static class Ntlm
{
    private const long ClientFlags = 0xe2088297;
    private const long ServerFlags = 0xe2898215;
    private const long LoginFlags = 0xe2888215;

    public static byte[] Negotiate(Os os) =>
        Head(1).Le32(ClientFlags).Zeros(16).Bytes(Version(os)).Done();

    public static byte[] Challenge(Machine server, string netBiosDomain, string dnsDomain, Dice dice)
    {
        var target = new ByteWriter().Utf16(netBiosDomain).Done();
        var pairs = Pairs(server, netBiosDomain, dnsDomain);
        return Head(2).Le16(target.Length).Le16(target.Length).Le32(56).Le32(ServerFlags).Bytes(dice.Bytes(8)).Zeros(8)
            .Le16(pairs.Length).Le16(pairs.Length).Le32(56 + target.Length).Bytes(Version(server.Os)).Bytes(target).Bytes(pairs).Done();
    }

    public static byte[] Authenticate(Machine client, Machine server, string user, string netBiosDomain, string dnsDomain, Dice dice)
    {
        var answer = new ByteWriter().Bytes(dice.Bytes(16)).Hex("0101000000000000").Le64(133_000_000_000_000_000).Bytes(dice.Bytes(8))
            .Zeros(4).Bytes(Pairs(server, netBiosDomain, dnsDomain)).Zeros(4).Done();
        byte[][] fields = [new byte[24], answer, Unicode(netBiosDomain), Unicode(user), Unicode(client.Name), dice.Bytes(16)];
        var message = Head(3);
        var offset = 88;
        foreach (var field in fields)
        {
            message.Le16(field.Length).Le16(field.Length).Le32(offset);
            offset += field.Length;
        }

        message.Le32(LoginFlags).Bytes(Version(client.Os)).Bytes(dice.Bytes(16));
        return message.Bytes(fields.SelectMany(field => field).ToArray()).Done();
    }

    private static ByteWriter Head(int type) => new ByteWriter().Ascii("NTLMSSP\0").Le32(type);

    private static byte[] Version(Os os) => new ByteWriter().U8(os.Major).U8(os.Minor).Le16(os.Build).Hex("000000 0f").Done();

    private static byte[] Unicode(string text) => new ByteWriter().Utf16(text).Done();

    private static byte[] Pairs(Machine server, string netBiosDomain, string dnsDomain)
    {
        var pairs = new ByteWriter();
        Pair(pairs, 2, netBiosDomain);
        Pair(pairs, 1, server.Name);
        Pair(pairs, 4, dnsDomain);
        Pair(pairs, 3, $"{server.Name}.{dnsDomain}".ToLowerInvariant());
        return pairs.Le16(7).Le16(8).Le64(133_000_000_000_000_000).Le32(0).Done();
    }

    private static void Pair(ByteWriter pairs, int id, string text) => pairs.Le16(id).Le16(text.Length * 2).Utf16(text);
}
