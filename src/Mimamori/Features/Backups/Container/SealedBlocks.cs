using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Mimamori.Features.Backups.Container;

/// <summary>
/// AES-256-GCM over blocks of 64 KiB (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): the nonce is the block's
/// number and whether it is the last, the header is authenticated with every block. A block that is changed, moved, doubled or missing
/// opens with no number; a file cut between two blocks lacks its last one.
/// </summary>
public sealed class SealedBlocks(byte[] fileKey, byte[] header) : IDisposable
{
    public const int BlockBytes = 64 * 1024, TagBytes = 16;
    private readonly AesGcm _aes = new(fileKey, TagBytes);
    private readonly byte[] _nonce = new byte[12];

    public void Seal(long number, bool last, ReadOnlySpan<byte> plain, Span<byte> sealedBlock) =>
        _aes.Encrypt(Nonce(number, last), plain, sealedBlock[..plain.Length], sealedBlock.Slice(plain.Length, TagBytes), header);

    public bool TryOpen(long number, bool last, ReadOnlySpan<byte> sealedBlock, Span<byte> plain)
    {
        var length = sealedBlock.Length - TagBytes;
        try
        {
            _aes.Decrypt(Nonce(number, last), sealedBlock[..length], sealedBlock[length..], plain[..length], header);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Dispose() => _aes.Dispose();

    private byte[] Nonce(long number, bool last)
    {
        BinaryPrimitives.WriteInt64BigEndian(_nonce, number);
        _nonce[11] = last ? (byte)1 : (byte)0;
        return _nonce;
    }
}
