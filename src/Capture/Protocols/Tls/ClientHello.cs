using System.Buffers.Binary;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>What a TLS client offers (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2).</summary>
internal ref struct ClientHello
{
    private const int RandomLength = 32;

    public ushort Version { get; private set; }
    public ReadOnlySpan<byte> CipherSuites { get; private set; }
    public ReadOnlySpan<byte> Extensions { get; private set; }
    public ReadOnlySpan<byte> ServerName { get; private set; }
    public ReadOnlySpan<byte> FirstProtocol { get; private set; }
    public ReadOnlySpan<byte> Protocols { get; private set; }
    public ReadOnlySpan<byte> Groups { get; private set; }
    public ReadOnlySpan<byte> PointFormats { get; private set; }
    public ReadOnlySpan<byte> SignatureAlgorithms { get; private set; }
    public ReadOnlySpan<byte> SupportedVersions { get; private set; }

    public static bool TryRead(ReadOnlySpan<byte> body, out ClientHello hello)
    {
        hello = default;
        var cursor = new Cursor(body);
        if (!cursor.TryShort(out var version) || !cursor.TrySkip(RandomLength) || !cursor.TryBlock8(out _)) return false;
        if (!cursor.TryBlock16(out var suites) || !cursor.TryBlock8(out _)) return false;
        hello.Version = version;
        hello.CipherSuites = suites;
        if (cursor.Left == 0) return true; // extensions are optional before TLS 1.3
        if (!cursor.TryBlock16(out var extensions)) return false;
        hello.Extensions = extensions;
        hello.ReadExtensions();
        return true;
    }

    /// <summary>The same for hellos that have the same fingerprints: all that goes into them, as a mark.</summary>
    public readonly ReadOnlySpan<byte> Shape(Span<byte> room)
    {
        var mark = Mark.Of(Groups, Mark.Of(CipherSuites, Version));
        mark = Mark.Of(SupportedVersions, Mark.Of(SignatureAlgorithms, Mark.Of(PointFormats, mark)));
        mark = Mark.Of(Protocols, mark + (ServerName.IsEmpty ? 0u : 1u));
        var extensions = new TlsExtensions(Extensions);
        while (extensions.TryNext(out var type, out _)) mark = Mark.Of(default, mark + type);
        BinaryPrimitives.WriteUInt64LittleEndian(room, mark);
        return room;
    }

    private void ReadExtensions()
    {
        var extensions = new TlsExtensions(Extensions);
        while (extensions.TryNext(out var type, out var content))
        {
            var cursor = new Cursor(content);
            switch (type)
            {
                case TlsExtensions.ServerName: ServerName = TlsExtensions.HostName(content); break;
                case TlsExtensions.Groups when cursor.TryBlock16(out var groups): Groups = groups; break;
                case TlsExtensions.PointFormats when cursor.TryBlock8(out var formats): PointFormats = formats; break;
                case TlsExtensions.SignatureAlgorithms when cursor.TryBlock16(out var algorithms): SignatureAlgorithms = algorithms; break;
                case TlsExtensions.Protocols when cursor.TryBlock16(out var protocols): KeepProtocols(protocols); break;
                case TlsExtensions.SupportedVersions when cursor.TryBlock8(out var versions): SupportedVersions = versions; break;
            }
        }
    }

    private void KeepProtocols(ReadOnlySpan<byte> protocols)
    {
        Protocols = protocols;
        if (new Cursor(protocols).TryBlock8(out var first)) FirstProtocol = first;
    }
}
