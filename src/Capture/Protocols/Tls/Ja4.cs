using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>
/// JA4 (FoxIO, technical details JA4.md): a readable part, then hashes of the sorted suites and of the sorted extensions
/// with the signature algorithms. Sorted, so that a browser that shuffles its extensions keeps its fingerprint.
/// </summary>
internal static class Ja4
{
    public const int Length = 36;
    private const int HashLength = 12;
    private const int CountMax = 99;

    public static int Write(in ClientHello hello, Span<byte> room)
    {
        var count = hello.CipherSuites.Length / 2 + hello.Extensions.Length / 4;
        var values = ArrayPool<ushort>.Shared.Rent(count + 1);
        var suites = Suites(hello, values);
        var line = new Utf8Line(room);
        WriteReadablePart(hello, suites, ref line);
        values.AsSpan(0, suites).Sort();
        line.Add((byte)'_');
        AddHash(values.AsSpan(0, suites), default, ref line);
        var extensions = HashedExtensions(hello, values);
        values.AsSpan(0, extensions).Sort();
        line.Add((byte)'_');
        AddHash(values.AsSpan(0, extensions), hello.SignatureAlgorithms, ref line);
        ArrayPool<ushort>.Shared.Return(values);
        return line.Text.Length;
    }

    private static void WriteReadablePart(in ClientHello hello, int suites, ref Utf8Line line)
    {
        line.Add("t"u8);
        line.Add(VersionName(HighestVersion(hello)));
        line.Add(hello.ServerName.IsEmpty ? "i"u8 : "d"u8);
        AddTwoDigits(suites, ref line);
        AddTwoDigits(CountExtensions(hello), ref line);
        AddProtocol(hello.FirstProtocol, ref line);
    }

    private static int Suites(in ClientHello hello, Span<ushort> values)
    {
        var count = 0;
        for (var i = 0; i + 1 < hello.CipherSuites.Length; i += 2)
        {
            var suite = BinaryPrimitives.ReadUInt16BigEndian(hello.CipherSuites[i..]);
            if (!TlsExtensions.IsGrease(suite)) values[count++] = suite;
        }
        return count;
    }

    private static int CountExtensions(in ClientHello hello)
    {
        var count = 0;
        var extensions = new TlsExtensions(hello.Extensions);
        while (extensions.TryNext(out var type, out _)) count += TlsExtensions.IsGrease(type) ? 0 : 1;
        return count;
    }

    // Server name and protocols are left out: they tell where the client goes, not what it is.
    private static int HashedExtensions(in ClientHello hello, Span<ushort> values)
    {
        var count = 0;
        var extensions = new TlsExtensions(hello.Extensions);
        while (extensions.TryNext(out var type, out _))
            if (!TlsExtensions.IsGrease(type) && type is not (TlsExtensions.ServerName or TlsExtensions.Protocols)) values[count++] = type;
        return count;
    }

    private static ushort HighestVersion(in ClientHello hello)
    {
        ushort highest = 0;
        for (var i = 0; i + 1 < hello.SupportedVersions.Length; i += 2)
        {
            var version = BinaryPrimitives.ReadUInt16BigEndian(hello.SupportedVersions[i..]);
            if (!TlsExtensions.IsGrease(version)) highest = Math.Max(highest, version);
        }
        return highest == 0 ? hello.Version : highest;
    }

    private static ReadOnlySpan<byte> VersionName(ushort version) => version switch
    {
        0x0304 => "13"u8, 0x0303 => "12"u8, 0x0302 => "11"u8, 0x0301 => "10"u8, 0x0300 => "s3"u8, 0x0002 => "s2"u8, _ => "00"u8,
    };

    private static void AddTwoDigits(int count, ref Utf8Line line)
    {
        count = Math.Min(count, CountMax);
        line.Add((byte)('0' + count / 10));
        line.Add((byte)('0' + count % 10));
    }

    // First and last character; where they are not letters or digits, of the hexadecimal form.
    private static void AddProtocol(ReadOnlySpan<byte> protocol, ref Utf8Line line)
    {
        if (protocol.IsEmpty)
        {
            line.Add("00"u8);
            return;
        }
        var (first, last) = (protocol[0], protocol[^1]);
        var readable = char.IsAsciiLetterOrDigit((char)first) && char.IsAsciiLetterOrDigit((char)last);
        line.Add(readable ? first : "0123456789abcdef"u8[first >> 4]);
        line.Add(readable ? last : "0123456789abcdef"u8[last & 0x0F]);
    }

    private static void AddHash(ReadOnlySpan<ushort> sorted, ReadOnlySpan<byte> algorithms, ref Utf8Line line)
    {
        if (sorted.IsEmpty)
        {
            line.Add("000000000000"u8);
            return;
        }
        var room = ArrayPool<byte>.Shared.Rent(5 * sorted.Length + 3 * algorithms.Length + 1);
        var text = new Utf8Line(room);
        foreach (var value in sorted) AddListed(value, (byte)',', ref text);
        for (var i = 0; i + 1 < algorithms.Length; i += 2)
            AddListed(BinaryPrimitives.ReadUInt16BigEndian(algorithms[i..]), i == 0 ? (byte)'_' : (byte)',', ref text);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.Text, hash);
        line.AddHex(hash[..(HashLength / 2)]);
        ArrayPool<byte>.Shared.Return(room);
    }

    private static void AddListed(ushort value, byte separator, ref Utf8Line text)
    {
        if (!text.IsEmpty) text.Add(separator);
        text.AddHex(value);
    }
}
