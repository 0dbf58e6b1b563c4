using System.Security.Cryptography;
using Mimamori.Commands;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Packs;

/// <summary>In the data folder: whose signature the house trusts, and the packs it took in. Each pack is checked again whenever the server starts.</summary>
public sealed class PackShelf(DataFolder data)
{
    private string Trusted => Path.Combine(data.ContentFolder, "trusted");

    private string Packs => Path.Combine(data.ContentFolder, "packs");

    /// <returns>The key's fingerprint, to be compared with what the publisher printed.</returns>
    public Result<string> Trust(string pem)
    {
        try
        {
            using var key = KeyOf(pem);
            var fingerprint = Fingerprint(key);
            Directory.CreateDirectory(Trusted);
            File.WriteAllText(Path.Combine(Trusted, fingerprint[..16] + ".pem"), key.ExportSubjectPublicKeyInfoPem());
            return fingerprint;
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            return new Problem(PackText.NoKey);
        }
    }

    public Result<ContentPack> Add(byte[] bytes)
    {
        var (found, problem) = Check(bytes);
        if (found is null)
            return problem!;
        Directory.CreateDirectory(Packs);
        File.WriteAllBytes(Path.Combine(Packs, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16] + ".content"), bytes);
        return found.Pack;
    }

    /// <summary>The editions of all packs, and a sentence for each pack that no longer holds.</summary>
    public (IReadOnlyList<ChecklistForm> Forms, IReadOnlyList<string> Problems) Load()
    {
        List<ChecklistForm> forms = [];
        List<string> problems = [];
        foreach (var file in (Directory.Exists(Packs) ? Directory.GetFiles(Packs, "*.content") : []).Order(StringComparer.Ordinal))
        {
            var (found, problem) = new FileInfo(file).Length > ContentPack.BytesMax ? new Problem(PackText.NoPack) : Check(File.ReadAllBytes(file));
            if (found is not null)
                forms.AddRange(found.Forms);
            else
                problems.Add($"{file}: {problem?.Sentence}");
        }
        return (forms, problems);
    }

    private sealed record Checked(ContentPack Pack, IReadOnlyList<ChecklistForm> Forms);

    private Result<Checked> Check(byte[] bytes)
    {
        var keys = Keys();
        try
        {
            var (pack, problem) = ContentPack.Read(bytes, keys);
            if (pack is null)
                return problem!;
            var (forms, bad) = pack.Forms();
            return forms is null ? bad! : new Checked(pack, forms);
        }
        finally
        {
            keys.ForEach(key => key.Dispose());
        }
    }

    private List<ECDsa> Keys() => Directory.Exists(Trusted) ? [.. Directory.GetFiles(Trusted, "*.pem").Select(file => KeyOf(File.ReadAllText(file)))] : [];

    private static ECDsa KeyOf(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private static string Fingerprint(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));
}
