using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Smb;

/// <summary>The operating system's name at the end of an SMB 1 session setup response (MS-CIFS 2.2.4.53.2, MS-SMB 2.2.4.6.2).</summary>
internal static class NativeSystem
{
    private const int ExtendedWords = 8; // four words: the third word after AndX and action is the blob's length
    private const int BlobLengthOffset = 6;

    public static ReadOnlySpan<byte> Of(in Smb1Message message)
    {
        var bytes = message.Bytes;
        var offset = message.BytesOffset;
        if (message.Words.Length == ExtendedWords)
        {
            var blob = BinaryPrimitives.ReadUInt16LittleEndian(message.Words[BlobLengthOffset..]);
            if (blob > bytes.Length) return default;
            bytes = bytes[blob..];
            offset += blob;
        }
        return message.IsUnicode ? Unicode(bytes, offset) : Narrow(bytes);
    }

    private static ReadOnlySpan<byte> Unicode(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset % 2 != 0 && !bytes.IsEmpty) bytes = bytes[1..];
        for (var i = 0; i + 1 < bytes.Length; i += 2)
            if (bytes[i] == 0 && bytes[i + 1] == 0) return bytes[..i];
        return default;
    }

    private static ReadOnlySpan<byte> Narrow(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return end < 0 ? default : bytes[..end];
    }
}
