using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Packs;

/// <summary>
/// Editions from somebody the house trusts, between two versions of the program. The first line is "mimamori-content/1 SIGNATURE" (ECDSA P-256,
/// SHA-256, IEEE P1363, base64); what it signs is every byte behind it: one JSON document with the publisher, the day and the files' texts. Nothing
/// is parsed before the signature holds.
/// </summary>
public sealed record ContentPack
{
    public const int BytesMax = 8 << 20;

    private const string Mark = "mimamori-content/1 ";

    public required string Publisher { get; init; }
    public required DateOnly MadeOn { get; init; }
    public required IReadOnlyList<ContentFile> Files { get; init; }

    public static byte[] Write(ContentPack pack, ECDsa key)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(pack, JsonSerializerOptions.Web);
        return [.. Encoding.ASCII.GetBytes($"{Mark}{Convert.ToBase64String(key.SignData(body, HashAlgorithmName.SHA256))}\n"), .. body];
    }

    public static Result<ContentPack> Read(ReadOnlySpan<byte> bytes, IReadOnlyList<ECDsa> trusted)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (bytes.Length > BytesMax || end < Mark.Length || !bytes.StartsWith(Encoding.ASCII.GetBytes(Mark)))
            return new Problem(PackText.NoPack);
        var signature = new byte[end];
        if (!Convert.TryFromBase64String(Encoding.ASCII.GetString(bytes[Mark.Length..end]), signature, out var length))
            return new Problem(PackText.NoPack);
        var body = bytes[(end + 1)..];
        foreach (var key in trusted)
            if (key.VerifyData(body, signature.AsSpan(0, length), HashAlgorithmName.SHA256))
                return Parse(body);
        return new Problem(PackText.NotSigned);
    }

    private static Result<ContentPack> Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<ContentPack>(body, JsonSerializerOptions.Web) is { } pack ? pack : new Problem(PackText.NoPack);
        }
        catch (JsonException)
        {
            return new Problem(PackText.NoPack);
        }
    }

    /// <summary>The editions in it; a file with a key or a topic this program does not know is refused as a whole.</summary>
    public Result<IReadOnlyList<ChecklistForm>> Forms()
    {
        try
        {
            var forms = Files.Select(file => ChecklistContent.Parse<ChecklistForm>(new StringReader(file.Text))).ToList();
            var unknown = forms.SelectMany(form => form.Items).Select(item => item.Topic).FirstOrDefault(topic => ChecklistContent.Topics.Topics.TrueForAll(known => known.Id != topic));
            return unknown is not null ? new Problem(string.Format(PackText.UnknownTopic, unknown))
                : forms.Exists(form => form.IsOurOwn || form.SectionsOf is not null) ? new Problem(PackText.OwnList) : forms;
        }
        catch (YamlDotNet.Core.YamlException fault)
        {
            return new Problem(string.Format(PackText.BadFile, fault.Message));
        }
    }
}

public sealed record ContentFile(string Name, string Text);
