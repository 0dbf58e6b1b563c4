using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Oracle;

/// <summary>An Oracle listener that accepts, redirects or refuses a call. What the caller sent names persons, and is not read.</summary>
public static class OracleAnalyzer
{
    private const string Oracle = "oracle";
    private const int HeaderLength = 8, LengthMax = 4_096;
    private const byte Accept = 2, Refuse = 4, Redirect = 5, Resend = 11;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient || bytes.Length < HeaderLength || !LooksRight(bytes)) return Verdict.NotMine;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        if (bytes.Length < length) return Verdict.NeedMore;
        notes.SpokenWhenProven(talk, Oracle);
        notes.ServiceOfSender(talk, Oracle, "Oracle Database listener");
        if (bytes[4] == Refuse) NoteVersion(bytes[..length], talk, notes);
        return bytes[4] == Resend ? Verdict.KeepLooking : Verdict.Done;
    }

    /// <summary>Packet length, check sum 0, type, a reserved byte, header check sum 0; and a body as each type has one.</summary>
    private static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        if (bytes[2] != 0 || bytes[3] != 0 || bytes[6] != 0 || bytes[7] != 0 || length > LengthMax) return false;
        return bytes[4] switch
        {
            Accept => length >= 24 && bytes.Length >= 10 && BinaryPrimitives.ReadUInt16BigEndian(bytes[8..]) is >= 300 and < 400,
            Refuse or Redirect => length >= 12 && bytes[..Math.Min(bytes.Length, length)].IndexOf("(DESCRIPTION="u8) > 0,
            Resend => length == HeaderLength && bytes.Length == HeaderLength,
            _ => false,
        };
    }

    /// <summary>A refusal tells the version as one number: 186646784 is 0x0B200100, release 11.2.0.1.0.</summary>
    private static void NoteVersion(ReadOnlySpan<byte> packet, in Talk talk, Notebook notes)
    {
        var at = packet.IndexOf("(VSNNUM="u8);
        if (at < 0 || !System.Buffers.Text.Utf8Parser.TryParse(packet[(at + "(VSNNUM="u8.Length)..], out uint number, out _) || number >> 24 == 0) return;
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        foreach (var part in (ReadOnlySpan<uint>)[number >> 24, number >> 20 & 0xF, number >> 12 & 0xFF, number >> 8 & 0xF, number & 0xFF])
        {
            if (!line.IsEmpty) line.Add((byte)'.');
            line.AddNumber(part);
        }
        notes.TextFact(talk.Server, Oracle, "version", line.Text);
        notes.ServiceOfSender(talk, Oracle, "Oracle Database listener", CleanText.OrNull(line.Text));
    }
}
