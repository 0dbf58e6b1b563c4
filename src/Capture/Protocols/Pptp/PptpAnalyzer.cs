using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Pptp;

/// <summary>What both ends of a PPTP tunnel say of themselves when they start; a way in that has been broken since 2012.</summary>
public static class PptpAnalyzer
{
    private const string Pptp = "pptp";
    // RFC 2637 sections 2.1 and 2.2: start request and start reply have the same length and the same places.
    private const ushort Length = 156;
    private const int CookieOffset = 4, TypeOffset = 8, HostOffset = 28, VendorOffset = 92, FieldLength = 64;
    private const ushort StartRequest = 1, StartReply = 2;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        ReadOnlySpan<byte> start = [0, (byte)Length, 0, 1, 0x1A, 0x2B, 0x3C, 0x4D];
        var known = Math.Min(bytes.Length, start.Length);
        if (!bytes[..known].SequenceEqual(start[..known])) return Verdict.NotMine;
        if (bytes.Length < Length) return bytes.Length > CookieOffset ? Verdict.NeedMore : Verdict.NotMine;
        if (BinaryPrimitives.ReadUInt16BigEndian(bytes[TypeOffset..]) is not (StartRequest or StartReply)) return Verdict.NotMine;
        Note(bytes, talk, notes);
        return Verdict.Done;
    }

    private static void Note(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, Pptp);
        notes.ServiceOfSender(talk, Pptp);
        notes.TextFact(talk.Sender, Pptp, "hostName", Field(bytes[HostOffset..]));
        notes.TextFact(talk.Sender, Pptp, "vendor", Field(bytes[VendorOffset..]));
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..FieldLength].IndexOf((byte)0);
        return bytes[..(end < 0 ? FieldLength : end)];
    }
}
