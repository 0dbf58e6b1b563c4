using System.CommandLine;
using System.Security.Cryptography;
using Mimamori.Features.Checklists.Packs;

namespace Mimamori.Commands;

/// <summary><c>mimamori content key | pack | trust | add | list</c>: editions of the checklist as signed packs, for who makes them and for who takes them in.</summary>
public static class ContentCommand
{
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<string> To = new("--to") { Description = "The file to write", Required = true };
    private static readonly Option<string> Key = new("--key") { Description = "The publisher's private key (PEM)", Required = true };
    private static readonly Option<string> Publisher = new("--publisher") { Description = "Who makes the pack", Required = true };
    private static readonly Argument<string> FileName = new("FILE") { Description = "The file to read" };
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "The folder with the editions (*.yaml)" };

    public static Command Create()
    {
        var key = new Command("key", "Make a publisher's key pair: FILE and FILE.pub") { To };
        key.SetAction(parsed => MakeKey(parsed.GetRequiredValue(To)));
        var pack = new Command("pack", "Put editions together and sign them") { Folder, Key, Publisher, To };
        pack.SetAction(parsed => Pack(parsed.GetRequiredValue(Folder), parsed.GetRequiredValue(Key), parsed.GetRequiredValue(Publisher), parsed.GetRequiredValue(To)));
        var trust = new Command("trust", "Trust a publisher's key; compare the fingerprint with the publisher's paper") { FileName, Data };
        trust.SetAction(parsed => WithFile(parsed, (shelf, bytes) => Say(shelf.Trust(System.Text.Encoding.UTF8.GetString(bytes)), fingerprint => string.Format(PackText.Trusted, fingerprint))));
        var add = new Command("add", "Take a pack in; the server uses it from its next start") { FileName, Data };
        add.SetAction(parsed => WithFile(parsed, (shelf, bytes) => Say(shelf.Add(bytes), taken => string.Format(PackText.Added, taken.Publisher, taken.MadeOn, taken.Files.Count))));
        var list = new Command("list", "Editions the packs bring") { Data };
        list.SetAction(parsed => List(new PackShelf(new DataFolder(parsed.GetRequiredValue(Data)))));
        return new Command("content", "Editions of the checklist as signed packs") { key, pack, trust, add, list };
    }

    private static int MakeKey(string path)
    {
        if (File.Exists(path))
            return Refuse(string.Format(PackText.AlreadyThere, path));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(path, key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(path + ".pub", key.ExportSubjectPublicKeyInfoPem());
        Console.WriteLine(Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())));
        return 0;
    }

    private static int Pack(string folder, string keyFile, string publisher, string to)
    {
        if (!Directory.Exists(folder) || !File.Exists(keyFile))
            return Refuse(string.Format(PackText.NotThere, Directory.Exists(folder) ? keyFile : folder));
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(keyFile));
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => new ContentFile(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var pack = new ContentPack { Publisher = publisher, MadeOn = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), Files = files };
        if (pack.Forms().Problem is { } bad)
            return Refuse(bad.Sentence);
        File.WriteAllBytes(to, ContentPack.Write(pack, key));
        Console.WriteLine(to);
        return 0;
    }

    private static int List(PackShelf shelf)
    {
        var (forms, problems) = shelf.Load();
        foreach (var form in forms)
            Console.WriteLine($"{form.Id}\t{form.AsOf:yyyy-MM-dd}\t{form.Label}");
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        return problems.Count == 0 ? 0 : 1;
    }

    private static int WithFile(ParseResult parsed, Func<PackShelf, byte[], int> work)
    {
        var file = parsed.GetRequiredValue(FileName);
        return File.Exists(file) && new FileInfo(file).Length <= ContentPack.BytesMax ? work(new PackShelf(new DataFolder(parsed.GetRequiredValue(Data)).Create()), File.ReadAllBytes(file)) : Refuse(string.Format(PackText.NotThere, file));
    }

    private static int Say<T>(Ui.Result<T> result, Func<T, string> sentence)
    {
        if (result.Problem is { } problem)
            return Refuse(problem.Sentence);
        Console.WriteLine(sentence(result.Value!));
        return 0;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
