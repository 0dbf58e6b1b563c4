using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mimamori.Features.Inspections.Binder;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections.Bundle;

/// <summary>
/// The binder as one page that any browser opens without a line: sealed with a code (PBKDF2-HMAC-SHA256, AES-256-GCM, as the browser's own
/// WebCrypto reads them), read only, and asking nothing of anybody. Who has the file without the code has nothing.
/// </summary>
public static class InspectionBundle
{
    /// <summary>Fewer letters than a code of ours are no code.</summary>
    public const int LettersMin = 20;

    /// <summary>What OWASP names for this hash; the code alone has more than 110 bits.</summary>
    private const int Rounds = 600_000;

    private const int SaltBytes = 16;

    private static readonly string Page = Read("bundle.html"), Script = Read("bundle.js");

    public static byte[] Write(byte[] pdf, IReadOnlyList<BinderEntry> index, string title, string fileName, string code)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var nonce = RandomNumberGenerator.GetBytes(BrowserSeal.NonceBytes);
        var key = Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(PaperCodes.Plain(code)), salt, Rounds, HashAlgorithmName.SHA256, BrowserSeal.KeyBytes);
        var sealed_ = BrowserSeal.Seal(Plain(pdf, index), key, nonce);
        var filled = new StringBuilder(Page)
            .Replace("{{lang}}", CultureInfo.CurrentUICulture.Name).Replace("{{hash}}", "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script))))
            .Replace("{{salt}}", Convert.ToBase64String(salt)).Replace("{{nonce}}", Convert.ToBase64String(nonce)).Replace("{{rounds}}", Rounds.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, words) in Words(title, fileName))
            filled.Replace($"{{{{{name}}}}}", WebUtility.HtmlEncode(words));
        return Encoding.UTF8.GetBytes(filled.Replace("{{script}}", Script).Replace("{{sealed}}", Convert.ToBase64String(sealed_)).ToString());
    }

    /// <summary>The length of the index, the index, and the PDF.</summary>
    private static byte[] Plain(byte[] pdf, IReadOnlyList<BinderEntry> index)
    {
        var list = JsonSerializer.SerializeToUtf8Bytes(index, JsonSerializerOptions.Web);
        var plain = new byte[sizeof(int) + list.Length + pdf.Length];
        BinaryPrimitives.WriteInt32BigEndian(plain, list.Length);
        list.CopyTo(plain, sizeof(int));
        pdf.CopyTo(plain, sizeof(int) + list.Length);
        return plain;
    }

    private static (string Name, string Words)[] Words(string title, string fileName) =>
    [
        ("title", title), ("file", fileName), ("lead", InspectionText.BundleLead), ("label", InspectionText.BundleCode), ("button", InspectionText.BundleOpen), ("offline", InspectionText.BundleOffline),
        ("save", InspectionText.BundleSave), ("wrong", InspectionText.BundleWrong), ("old", InspectionText.BundleOld), ("wait", InspectionText.BundleWait),
    ];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(InspectionBundle).Assembly.GetManifestResourceStream($"bundle/{name}")!);
        return reader.ReadToEnd();
    }
}
