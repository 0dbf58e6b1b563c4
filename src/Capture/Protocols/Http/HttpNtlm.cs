using System.Buffers;
using System.Buffers.Text;
using Mimamori.Capture.Protocols.Ntlm;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Http;

/// <summary>NTLM in HTTP headers: a scheme and base64 (MS-NTHT section 2.2; RFC 4559 for Negotiate). Basic and Digest are never decoded.</summary>
internal static class HttpNtlm
{
    private const int TokenMax = 4096;

    /// <summary>True when the two sides negotiate by NTLM, so that more is to come.</summary>
    public static bool Note(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        var space = value.IndexOf((byte)' ');
        var scheme = space < 0 ? value : value[..space];
        if (!HeaderLines.Is(scheme, "ntlm"u8) && !HeaderLines.Is(scheme, "negotiate"u8)) return false;
        var token = space < 0 ? default : value[(space + 1)..].Trim((byte)' ');
        if (token.Length > TokenMax) return false;
        Span<byte> plain = stackalloc byte[TokenMax];
        if (Base64.DecodeFromUtf8(token, plain, out _, out var length) != OperationStatus.Done) return true;
        return NtlmNotes.Note(plain[..length], "http", talk, notes) != NtlmKind.Authenticate;
    }
}
