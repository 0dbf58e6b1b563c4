using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Ntlm;

namespace Mimamori.Capture.Protocols.DceRpc;

/// <summary>Windows machines that manage one another introduce themselves when they bind to an interface.</summary>
public static class DceRpcAnalyzer
{
    private const string DceRpc = "dcerpc";
    // C706 section 12.6.3.1: version 5.0 or 5.1, type, flags, data representation, length of the fragment.
    private const int HeaderLength = 16, TypeOffset = 2, RepresentationOffset = 4, LengthOffset = 8, LengthMax = 8_192;
    private const byte Version = 5, FirstType = 11, LastType = 16, LittleEndian = 0x10;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!LooksRight(bytes)) return Verdict.NotMine;
        if (bytes.Length < HeaderLength) return Verdict.NeedMore;
        int length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[LengthOffset..]);
        if (length is < HeaderLength or > LengthMax) return Verdict.NotMine;
        if (bytes.Length < length) return Verdict.NeedMore;
        notes.SpokenWhenProven(talk, DceRpc);
        notes.ServiceOfSender(talk, DceRpc);
        return NtlmNotes.Note(bytes[..length], DceRpc, talk, notes) == NtlmKind.Authenticate ? Verdict.Done : Verdict.KeepLooking;
    }

    /// <summary>Only bind, alter context and their answers (types 11 to 16) are looked at.</summary>
    private static bool LooksRight(ReadOnlySpan<byte> bytes) =>
        bytes.Length > RepresentationOffset && bytes[0] == Version && bytes[1] <= 1 && bytes[TypeOffset] is >= FirstType and <= LastType && bytes[RepresentationOffset] == LittleEndian;
}
