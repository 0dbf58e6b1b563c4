using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.People;
using Mimamori.Features.RedFolder;
using Mimamori.Features.Stopped;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.RedFolder;

public sealed partial class KitTests : FactTest
{
    [Fact]
    public async Task Every_page_stands_alone_and_every_link_leads_to_a_file_of_the_kit()
    {
        await using var house = await FilledAsync();
        var pages = await PagesAsync(house);

        Assert.Equal(["index.html", "01-first-hour.html", "05-stopped.html", "06-forms.html", "07-signs.html", "08-clocks.html", "09-notices.html", "10-timeline.html", "sealed.html"], pages.Keys);
        foreach (var (name, html) in pages)
        {
            Assert.All(Link().Matches(html).Select(link => link.Groups[1].Value), to => Assert.True(to.StartsWith('#') || to.StartsWith("data:", StringComparison.Ordinal) || pages.ContainsKey(to.Split('#')[0]), $"{name}: {to}"));
            Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
            Assert.DoesNotContain("type=\"module\"", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(Fetched(), html);
        }
        Assert.Contains("紙のカルテに書きます", pages["05-stopped.html"]);
        Assert.Contains("<span class=\"sheet-tab\">5</span>", pages["05-stopped.html"]);
    }

    [Fact]
    public async Task What_a_finder_must_not_know_opens_only_with_the_words_of_the_envelope()
    {
        await using var house = await FilledAsync();
        var pages = await PagesAsync(house);
        var words = house.Services.GetRequiredService<BackupShelf>().Keys.Words()!;

        Assert.All(pages.Values, html => Assert.DoesNotContain("090-1111-2222", html, StringComparison.Ordinal));
        Assert.All(pages.Values, html => Assert.DoesNotContain("控えのNAS", html, StringComparison.Ordinal));
        var opened = Opened(pages["sealed.html"], words.ToLowerInvariant());
        Assert.Equal([2, 3, 4], opened.Select(page => page.Number));
        Assert.Contains("090-1111-2222", opened[0].Html, StringComparison.Ordinal);
        Assert.Contains("控えのNAS", opened[1].Html, StringComparison.Ordinal);
        Assert.ThrowsAny<CryptographicException>(() => Opened(pages["sealed.html"], "AAAA-BBBB"));
    }

    [Fact]
    public async Task A_number_nobody_dialled_does_not_look_confirmed_in_the_kit()
    {
        await using var house = await FilledAsync();
        var chart = Opened((await PagesAsync(house))["sealed.html"], house.Services.GetRequiredService<BackupShelf>().Keys.Words()!)[0].Html;

        Assert.Contains("電話確認日 ＿＿年＿月＿日", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("✔", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_changed_lost_or_added_on_the_stick_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("mimamori-kit-").FullName;
        KitFolder.Write([KitFile.Of("index.html", "見守り"), KitFile.Of("program/a.dll", "1"), KitFile.Of("backup/x.backup", "2")], folder);
        Assert.Equal(3, KitFolder.Check(folder).Value);

        File.WriteAllText(Path.Combine(folder, "program", "b.dll"), "");
        Assert.Contains("program/b.dll", KitFolder.Check(folder).Problem!.Sentence, StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "program", "b.dll"));
        File.WriteAllText(Path.Combine(folder, "index.html"), "別の人");
        Assert.Contains("index.html", KitFolder.Check(folder).Problem!.Sentence, StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "index.html"));
        Assert.Contains("index.html", KitFolder.Check(folder).Problem!.Sentence, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_list_that_is_cut_or_says_anything_else_is_never_taken_for_whole()
    {
        var folder = Directory.CreateTempSubdirectory("mimamori-kit-").FullName;
        KitFolder.Write([KitFile.Of("index.html", "1"), KitFile.Of("a/b", "2")], folder);
        var list = Path.Combine(folder, KitFolder.List);
        var whole = File.ReadAllText(list);
        for (var length = 0; length < whole.TrimEnd().Length; length++)
        {
            File.WriteAllText(list, whole[..length]);
            Assert.NotNull(KitFolder.Check(folder).Problem);
        }
        Gen.String[Gen.Char["0af \n./\\x"], 0, 200].Sample(text =>
        {
            File.WriteAllText(list, text);
            return KitFolder.Check(folder).Problem is not null;
        }, iter: 300);
        File.WriteAllText(list, new string('0', 64) + "  ../outside\n");
        Assert.Contains("読めません", KitFolder.Check(folder).Problem!.Sentence, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_kit_older_than_a_month_is_a_task_and_a_fact_and_paper_counts_beside_it()
    {
        await using var house = await FilledAsync();
        Assert.Null(await TaskAsync(house, RedFolderFeature.RenewAsync));
        Clock.Utc = Clock.Utc.AddDays(8);
        Assert.Contains("まだありません", (await TaskAsync(house, RedFolderFeature.RenewAsync))!.Sentence, StringComparison.Ordinal);

        await TellAsync(house, KitKind.Stick);
        Assert.NotNull(await TaskAsync(house, RedFolderFeature.RenewAsync));
        await TellAsync(house, KitKind.Folder);
        Assert.Null(await TaskAsync(house, RedFolderFeature.RenewAsync));

        Clock.Utc = Clock.Utc.AddDays(RedFolderFeature.GoodDays + 1);
        Assert.Contains("32日前", (await TaskAsync(house, RedFolderFeature.RenewAsync))!.Sentence, StringComparison.Ordinal);
        Assert.Equal(FactState.NotLooked, KitFacts.Of(null, null, Day(2026, 11, 23)).State);
        Assert.Equal(FactState.Open, KitFacts.Of(Day(2026, 11, 20), null, Day(2026, 11, 23)).State);
    }

    [Fact]
    public async Task A_house_that_is_made_up_says_so_on_every_page_and_is_asked_for_nothing()
    {
        await using var house = await FilledAsync();
        Put(house, database => database.Institutions.ExecuteUpdate(set => set.SetProperty(row => row.IsSample, true)));
        Clock.Utc = Clock.Utc.AddDays(60);

        Assert.Null(await TaskAsync(house, RedFolderFeature.RenewAsync));
        Assert.All((await PagesAsync(house)).Where(page => page.Key != "sealed.html"), page => Assert.Contains("見本", page.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_paper_has_the_same_numbers_and_its_day_is_kept()
    {
        await using var house = await FilledAsync();
        await house.PostAsync("/kit", "/kit/filed");
        Assert.Contains("0日前", WebUtility.HtmlDecode(await house.PageAsync("/kit")), StringComparison.Ordinal);
        var folder = await house.PageAsync("/print/red-folder");

        Assert.Equal(KitPart.All.Select(part => part.Number), Tab().Matches(folder).Select(tab => int.Parse(tab.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct());
    }

    private async Task<TestHouse> FilledAsync()
    {
        var house = await OpenAsync();
        Put(house, database => database.AddRange(
            new Responsibility { Duty = Duty.Director, PersonName = "院長 田中", Phone = "090-1111-2222" }, new PullStep { Stage = PullStage.Backup, Position = 1, Name = "控えのNAS" },
            new Asset { Kind = "terminal", Name = "受付PC" }, new CareSystem { Name = "電子カルテ", Substitute = "紙のカルテに書きます" }, new PaperForm { Letter = "A", Title = "指示票" }));
        return house;
    }

    /// <summary>Without the program and the backup, which a test of their own carries.</summary>
    private static async Task<Dictionary<string, string>> PagesAsync(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        var kit = (await scope.ServiceProvider.GetRequiredService<MakeKit>().HandleAsync(carriesAll: false, TestContext.Current.CancellationToken)).Value!;
        return kit.Files.ToDictionary(file => file.Name, file => WebUtility.HtmlDecode(new StreamReader(file.Open()).ReadToEnd()));
    }

    private static async Task TellAsync(TestHouse house, KitKind kind)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        await scope.ServiceProvider.GetRequiredService<MakeKit>().TellAsync(kind, new string('a', 64), TestContext.Current.CancellationToken);
    }

    /// <summary>What the script in the page does, by the standards it names.</summary>
    private static List<SealedParts.Page> Opened(string html, string words)
    {
        var json = JsonDocument.Parse(SealedJson().Match(html).Groups[1].Value).RootElement;
        byte[] Bytes(string name) => json.GetProperty(name).GetBytesFromBase64();
        var key = BackupKey.From(words, Bytes("salt"), json.GetProperty("iterations").GetInt32());
        using var cipher = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA512, key.Secret, 32, Bytes("id"), "mimamori kit"u8.ToArray()), 16);
        var (bytes, plain) = (Bytes("bytes"), new byte[Bytes("bytes").Length - 16]);
        cipher.Decrypt(Bytes("nonce"), bytes.AsSpan(0, plain.Length), bytes.AsSpan(plain.Length), plain);
        return [.. JsonSerializer.Deserialize<List<SealedParts.Page>>(Encoding.UTF8.GetString(plain), JsonSerializerOptions.Web)!.Select(page => page with { Html = WebUtility.HtmlDecode(page.Html) })];
    }

    [GeneratedRegex(" (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("url\\(\\s*['\"]?(?!data:|#)|@import")]
    private static partial Regex Fetched();

    [GeneratedRegex("class=\"sheet-tab\">(\\d+)<")]
    private static partial Regex Tab();

    [GeneratedRegex("id=\"sealed\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex SealedJson();
}
