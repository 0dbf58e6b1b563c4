using System.Security.Cryptography;

namespace Mimamori.Ui;

/// <summary>AES-256-GCM (NIST SP 800-38D) as a browser's own WebCrypto opens it: the sealed bytes, and the tag behind them.</summary>
public static class BrowserSeal
{
    public const int KeyBytes = 32, NonceBytes = 12;
    private const int TagBytes = 16;

    public static byte[] Seal(byte[] plain, byte[] key, byte[] nonce)
    {
        using var aes = new AesGcm(key, TagBytes);
        var bytes = new byte[plain.Length + TagBytes];
        aes.Encrypt(nonce, plain, bytes.AsSpan(0, plain.Length), bytes.AsSpan(plain.Length));
        return bytes;
    }
}
