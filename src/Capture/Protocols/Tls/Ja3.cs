using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>JA3: the MD5 of version, suites, extensions, groups and point formats in the order the client sent them (salesforce/ja3).</summary>
internal static class Ja3
{
    public const int Length = 32;

    public static void Write(in ClientHello hello, Span<byte> hex)
    {
        // Two bytes on the wire become at most five digits and a dash.
        var room = ArrayPool<byte>.Shared.Rent(64 + 4 * (hello.CipherSuites.Length + hello.Extensions.Length + hello.Groups.Length + hello.PointFormats.Length));
        var line = new Utf8Line(room);
        line.AddNumber(hello.Version);
        line.Add((byte)',');
        AddList(hello.CipherSuites, ref line);
        line.Add((byte)',');
        AddExtensions(hello, ref line);
        line.Add((byte)',');
        AddList(hello.Groups, ref line);
        line.Add((byte)',');
        AddPointFormats(hello.PointFormats, ref line);
        Hash(line.Text, hex);
        ArrayPool<byte>.Shared.Return(room);
    }

#pragma warning disable CA5351 // MD5 is part of JA3's definition; it protects nothing here.
    private static void Hash(ReadOnlySpan<byte> text, Span<byte> hex)
    {
        Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
        MD5.HashData(text, hash);
        _ = Convert.TryToHexStringLower(hash, hex, out _);
    }
#pragma warning restore CA5351

    private static void AddExtensions(in ClientHello hello, ref Utf8Line line)
    {
        var isFirst = true;
        var walk = new TlsExtensions(hello.Extensions);
        while (walk.TryNext(out var type, out _)) AddOne(type, ref isFirst, ref line);
    }

    private static void AddList(ReadOnlySpan<byte> values, ref Utf8Line line)
    {
        var isFirst = true;
        for (var i = 0; i + 1 < values.Length; i += 2) AddOne(BinaryPrimitives.ReadUInt16BigEndian(values[i..]), ref isFirst, ref line);
    }

    private static void AddPointFormats(ReadOnlySpan<byte> formats, ref Utf8Line line)
    {
        var isFirst = true;
        foreach (var format in formats) AddOne(format, ref isFirst, ref line);
    }

    private static void AddOne(ushort value, ref bool isFirst, ref Utf8Line line)
    {
        if (TlsExtensions.IsGrease(value)) return;
        if (!isFirst) line.Add((byte)'-');
        line.AddNumber(value);
        isFirst = false;
    }
}
