using System.Security.Cryptography;
using CsCheck;
using Mimamori.Features.Checklists.Packs;
using Mimamori.Tests.Commands;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists;

public sealed class ContentPackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mimamori-pack-").FullName;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The next edition, as an association would make it: ours with another name and year.</summary>
    private static string Next => Repository.Read("content/checklists/r7-med.yaml").Replace("r7-med", "r9-med", StringComparison.Ordinal)
        .Replace("edition: r7", "edition: r9", StringComparison.Ordinal).Replace("fiscal_year: 2025\nkind", "fiscal_year: 2027\nkind", StringComparison.Ordinal);

    private byte[] Pack(string text) => ContentPack.Write(new ContentPack { Publisher = "県の医師会", MadeOn = new DateOnly(2027, 4, 1), Files = [new ContentFile("r9-med.yaml", text)] }, _key);

    [Fact]
    public void A_pack_of_a_trusted_publisher_is_read_and_of_no_other()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Equal("r9-med", Assert.Single(ContentPack.Read(Pack(Next), [other, _key]).Value!.Forms().Value!).Id);
        Assert.Contains("署名", ContentPack.Read(Pack(Next), [other]).Problem!.Sentence);
        Assert.Contains("署名", ContentPack.Read(Pack(Next), []).Problem!.Sentence);
    }

    [Theory]
    [InlineData("topic: owner", "topic: moon", "moon")]
    [InlineData("kind: medical_institution\n", "kind: no_official_form\n", "自前の一覧")]
    [InlineData("guideline_edition:", "guidelines:", "読めません")]
    public void What_this_program_does_not_know_is_refused_whole(string right, string wrong, string sentence)
    {
        Assert.Contains(right, Next);
        Assert.Contains(sentence, ContentPack.Read(Pack(Next.Replace(right, wrong, StringComparison.Ordinal)), [_key]).Value!.Forms().Problem!.Sentence);
    }

    /// <summary>Not one byte may differ, and nothing may be missing.</summary>
    [Fact]
    public void Cut_or_bent_anywhere_it_is_refused()
    {
        var good = Pack(Next);
        for (var length = 0; length < good.Length; length += length < 300 ? 1 : 997)
            Assert.NotNull(ContentPack.Read(good.AsSpan(0, length), [_key]).Problem);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[1, 255]).Sample((at, by) =>
        {
            byte[] bent = [.. good];
            bent[at] ^= (byte)by;
            return ContentPack.Read(bent, [_key]) is { Problem: not null };
        }, iter: 300);
        Gen.Byte.Array[0, 300].Sample(bytes => ContentPack.Read(bytes, [_key]).Problem is not null, iter: 300);
    }

    /// <summary>From the publisher's desk to a running server and into a backup's list of what belongs to the house.</summary>
    [Fact]
    public async Task It_is_made_trusted_taken_in_and_served()
    {
        var (editions, data, key, pack) = (Path.Combine(_folder, "editions"), Path.Combine(_folder, "data"), Path.Combine(_folder, "publisher"), Path.Combine(_folder, "r9.content"));
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(editions).FullName, "r9-med.yaml"), Next.Replace("令和7年度版", "令和9年度版", StringComparison.Ordinal));
        var fingerprint = (await Verb.RunAsync("content", "key", "--to", key)).Output.Trim();
        Assert.Equal(0, (await Verb.RunAsync("content", "pack", editions, "--key", key, "--publisher", "県の医師会", "--to", pack)).ExitCode);
        Assert.Equal(1, (await Verb.RunAsync("content", "add", pack, "--data", data)).ExitCode);
        Assert.Contains(fingerprint, (await Verb.RunAsync("content", "trust", key + ".pub", "--data", data)).Output);
        Assert.Equal(0, (await Verb.RunAsync("content", "add", pack, "--data", data)).ExitCode);
        Assert.Contains("r9-med", (await Verb.RunAsync("content", "list", "--data", data)).Output);

        using (var server = await RunningServer.StartAsync(data, new System.Net.CookieContainer()))
        {
            await server.OpenHouseAsync();
            Assert.Contains("令和9年度版", System.Net.WebUtility.HtmlDecode(await server.Client.GetStringAsync("/checklist", TestContext.Current.CancellationToken)));
        }
        var taken = Directory.GetFiles(Path.Combine(data, "content", "packs")).Single();
        File.WriteAllText(taken, File.ReadAllText(taken).Replace("r9-med-1-1", "r9-med-1-9", StringComparison.Ordinal));
        Assert.Contains("署名", (await Verb.RunAsync("content", "list", "--data", data)).Errors);
    }
}
