using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.EvidenceStore;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;
using SkiaSharp;

namespace Mimamori.Tests.Features.EvidenceStore;

public sealed class PicturePageTests
{
    [Fact]
    public async Task A_picture_of_a_label_stands_on_its_row_and_is_served_as_nothing_but_a_picture()
    {
        await using var house = await TestHouse.OpenAsync();
        var row = await house.AddAsync("受付PC");

        await SendAsync(house, row, ("../../evil.html", PictureFiles.Jpeg()));

        var file = house.WithDatabase(database => database.StoredFiles.Single());
        Assert.Contains($"/files/{file.Id}", await house.PageAsync($"/ledger/{row.Id}"), StringComparison.Ordinal);
        var answer = await house.Client.GetAsync($"/files/{file.Id}", TestContext.Current.CancellationToken);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal([Path.Combine("files", file.Sha256[..2], file.Sha256)], Stored(house));
        Assert.Equal(1, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "photo.added")));
    }

    [Fact]
    public async Task The_same_picture_twice_is_one_and_a_removed_one_leaves_only_the_log()
    {
        await using var house = await TestHouse.OpenAsync();
        var (one, other) = (await house.AddAsync("受付PC"), await house.AddAsync("診察PC"));
        await SendAsync(house, one, ("a.jpg", PictureFiles.Jpeg()), ("b.jpg", PictureFiles.Jpeg()));
        await SendAsync(house, other, ("c.jpg", PictureFiles.Jpeg()));
        Assert.Equal(2, house.WithDatabase(database => database.StoredFiles.Count()));
        Assert.Single(Stored(house));

        await RemoveAsync(house, one);
        Assert.Single(Stored(house));
        await RemoveAsync(house, other);

        Assert.Empty(Stored(house));
        Assert.Equal(2, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "photo.removed")));
    }

    /// <summary>The squares are black in the picture itself, and the picture that showed what was there is gone from the disk.</summary>
    [Fact]
    public async Task What_must_not_be_seen_is_covered_for_good()
    {
        await using var house = await TestHouse.OpenAsync();
        var row = await house.AddAsync("受付PC");
        await SendAsync(house, row, ("a.jpg", PictureFiles.Jpeg()));
        var before = house.WithDatabase(database => database.StoredFiles.Single());

        await house.PostAsync($"/files/{before.Id}/hide", $"/files/{before.Id}/hide/now");
        Assert.Equal(before.Sha256, house.WithDatabase(database => database.StoredFiles.Single()).Sha256);
        await house.PostAsync($"/files/{before.Id}/hide", $"/files/{before.Id}/hide/now", ("cell", "0-0"), ("cell", "0-1"), ("cell", "99-0"), ("cell", "x"));

        var after = house.WithDatabase(database => database.StoredFiles.Single());
        Assert.Equal([Path.Combine("files", after.Sha256[..2], after.Sha256)], Stored(house));
        using var picture = SKBitmap.Decode(await house.Client.GetByteArrayAsync($"/files/{after.Id}", TestContext.Current.CancellationToken));
        Assert.Equal((before.Width, before.Height), (picture.Width, picture.Height));
        Assert.True(Bright(picture, 12, 8) < 40 && Bright(picture, 40, 8) < 40);
        Assert.True(Bright(picture, 12, 60) > 300 && Bright(picture, 90, 8) > 300);
        Assert.Equal(1, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "photo.hidden")));
    }

    /// <summary>No line of the picture stays between two covered squares, whatever its size.</summary>
    [Fact]
    public void Covered_wholly_a_picture_of_any_size_is_black() => CsCheck.Check.Sample(CsCheck.Gen.Select(CsCheck.Gen.Int[1, 400], CsCheck.Gen.Int[1, 400]), (width, height) =>
    {
        var grid = PictureGrid.Of(width, height);
        var all = Enumerable.Range(0, grid.Rows).SelectMany(row => Enumerable.Range(0, grid.Columns).Select(column => (row, column))).ToList();
        using var picture = SKBitmap.Decode(grid.Hide(PictureFiles.Jpeg(width, height), all));
        return picture.Pixels.All(pixel => pixel is { Red: < 8, Green: < 8, Blue: < 8 });
    }, iter: 100);

    private static int Bright(SKBitmap picture, int x, int y) => picture.GetPixel(x, y) is var pixel ? pixel.Red + pixel.Green + pixel.Blue : 0;

    [Fact]
    public async Task A_wrong_file_is_refused_in_words_and_the_good_one_beside_it_is_kept()
    {
        await using var house = await TestHouse.OpenAsync();
        var row = await house.AddAsync("受付PC");

        var page = await SendAsync(house, row, ("a.jpg", "<svg/>"u8.ToArray()), ("b.txt", PictureFiles.Jpeg()));

        Assert.Contains("写真として読めるファイルではありません", page, StringComparison.Ordinal);
        Assert.Equal(1, house.WithDatabase(database => database.StoredFiles.Count()));
    }

    [Fact]
    public async Task Nobody_sees_another_houses_picture()
    {
        await using var house = await TestHouse.OpenAsync();
        var id = house.WithDatabase(database =>
        {
            var other = new Institution { Name = "となりの医院", Kind = InstitutionKind.Clinic };
            database.Institutions.Add(other);
            database.SaveChanges();
            var file = new StoredFile { InstitutionId = other.Id, Sha256 = new string('a', 64), MediaType = "image/jpeg", SizeBytes = 1, Width = 1, Height = 1, At = database.Now, By = "佐藤" };
            database.StoredFiles.Add(file);
            database.SaveChanges();
            return file.Id;
        });
        Directory.CreateDirectory(Path.Combine(house.Folder, "files", "aa"));
        await File.WriteAllBytesAsync(Path.Combine(house.Folder, "files", "aa", new string('a', 64)), PictureFiles.Jpeg(), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync($"/files/{id}", TestContext.Current.CancellationToken)).StatusCode);
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = house.Client.BaseAddress };
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync($"/files/{id}", TestContext.Current.CancellationToken)).StatusCode);
    }

    internal static async Task<string> SendAsync(TestHouse house, Asset row, params (string Name, byte[] Bytes)[] files)
    {
        var form = HtmlForm.Find(await house.PageAsync($"/ledger/{row.Id}"), "/files/pictures");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden)
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), "picture", name);
        var answer = await house.Client.PostAsync("/files/pictures", content, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task RemoveAsync(TestHouse house, Asset row)
    {
        var page = await house.PageAsync($"/ledger/{row.Id}");
        var action = Regex.Match(page, "/files/[0-9a-f-]{36}/remove").Value;
        (await house.PostAsync($"/ledger/{row.Id}", action)).EnsureSuccessStatusCode();
    }

    private static string[] Stored(TestHouse house) =>
        [.. Directory.EnumerateFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(house.Folder, file))];
}
