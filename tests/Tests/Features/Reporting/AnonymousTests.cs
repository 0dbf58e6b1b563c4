using System.Text;
using Mimamori.Commands;
using Mimamori.Features.Backups;
using Mimamori.Tests.Houses;
using SkiaSharp;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>Anonymous means anonymous: what a browser says of itself, who is signed in at it, and what was typed into the name field are nowhere.</summary>
public sealed class AnonymousTests
{
    private const string Line = "無記名のひとこと";

    [Fact]
    public async Task No_byte_of_who_sent_it_is_kept_anywhere()
    {
        await using var house = await ReportHouse.OpenAsync();

        await house.ReportAsync("mail", "Yes", "over", ("anonymous", "yes"), ("line", Line), ("reporter", "secretreporter77"), ("callback", "secretphone88"));

        var report = Assert.Single(house.Reports);
        Assert.Equal((true, null, null, null, Line), (report.IsAnonymous, report.Reporter, report.CallBack, report.TakenBy, report.Line));
        var kept = Kept(house.House.Folder);
        if (!TestPostgres.IsUsed)
            Assert.Contains(kept, file => Has(file.Bytes, Line));
        foreach (var trace in new[] { ReportHouse.Agent, "WardTablet", "secretreporter77", "secretphone88" })
            Assert.Empty(kept.Where(file => Has(file.Bytes, trace)).Select(file => $"{trace} in {file.Path}"));
    }

    [Fact]
    public async Task Who_is_signed_in_at_the_terminal_is_not_in_the_report_nor_in_its_line_of_the_log()
    {
        await using var house = await ReportHouse.OpenAsync();
        var account = house.House.Actor.AccountId!.Value;
        var page = await house.House.Client.GetStringAsync("/report/WARD3E?sign=mail&yes=No&situation=over", TestContext.Current.CancellationToken);
        var fields = HtmlForm.Find(page, "/report/send").Hidden.Append(("anonymous", "yes")).Select(field => KeyValuePair.Create(field.Item1, field.Item2));

        var thanks = await house.House.Client.PostAsync("/report/send", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

        Assert.StartsWith("/report/done/", thanks.Path());
        var line = house.With(database => database.Activity.Single(entry => entry.Verb == "report.received"));
        Assert.Equal((null, "Mimamori"), (line.AccountId, line.Actor));
        Assert.Empty(house.With(database => database.PostedForms.Where(form => form.Location == thanks.Path()).ToList()));
        // Not even as part of a row: no text or blob of the two tables that could be the account or its name.
        var rows = house.With(database => string.Join('\n', database.Reports.ToList().Select(report => System.Text.Json.JsonSerializer.Serialize(report))) + System.Text.Json.JsonSerializer.Serialize(line));
        Assert.DoesNotContain(account.ToString(), rows);
        Assert.DoesNotContain("hanako", rows);
        Assert.DoesNotContain("127.0.0.1", rows);
    }

    [Fact]
    public async Task While_it_goes_on_somebody_must_be_found()
    {
        await using var house = await ReportHouse.OpenAsync();

        Assert.DoesNotContain("name=\"anonymous\"", await house.Nurse.GetStringAsync("/report/WARD3E?sign=mail&yes=No&situation=now", TestContext.Current.CancellationToken));
        await house.ReportAsync("files", "One", "now", ("anonymous", "yes"), ("callback", "3201"));

        Assert.Equal((false, "3201"), (house.Reports[0].IsAnonymous, house.Reports[0].CallBack));
    }

    [Fact]
    public async Task A_photograph_loses_what_its_file_told_of_the_one_who_took_it()
    {
        await using var house = await ReportHouse.OpenAsync();
        using var content = new MultipartFormDataContent { { new StringContent("mail"), "sign" }, { new StringContent("over"), "situation" }, { new StringContent("yes"), "anonymous" }, { new StringContent("WARD3E"), "code" } };
        using var picture = new ByteArrayContent(JpegWithSecrets());
        content.Add(picture, "picture", "IMG_secretcamera99.jpg");

        await house.Nurse.PostAsync("/report/send", content, TestContext.Current.CancellationToken);

        var file = house.With(database => database.StoredFiles.Single());
        Assert.Equal((house.Reports[0].Id, ""), (file.ReportId, file.By));
        Assert.DoesNotContain(Kept(house.House.Folder), kept => Has(kept.Bytes, "secretcamera99"));
    }

    [Fact]
    public async Task A_backup_brought_back_holds_the_report_and_nobody()
    {
        TestPostgres.SkipHere("The bytes searched are a SQLite file's.");
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("mail", "Yes", "over", ("anonymous", "yes"), ("line", Line), ("reporter", "secretreporter77"));
        var elsewhere = Directory.CreateTempSubdirectory("mimamori-restored-").FullName;
        try
        {
            var data = new DataFolder(house.House.Folder);
            var shelf = new BackupShelf(data, TimeProvider.System);
            var backup = shelf.Take().Value!.File;
            var (restored, problem) = new RestoreHouse(new DataFolder(elsewhere), TimeProvider.System).Handle(backup, _ => shelf.Keys.Key(default).Value!);

            Assert.Null(problem);
            Assert.NotNull(restored);
            var kept = Kept(elsewhere);
            Assert.Contains(kept, file => Has(file.Bytes, Line));
            foreach (var trace in new[] { ReportHouse.Agent, "WardTablet", "secretreporter77" })
                Assert.DoesNotContain(kept, file => Has(file.Bytes, trace));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    /// <summary>Everything in the data folder, the database with its journal too.</summary>
    private static List<(string Path, byte[] Bytes)> Kept(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (file, Read(file)))];

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Has(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static byte[] JpegWithSecrets()
    {
        using var bitmap = new SKBitmap(64, 48);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        var jpeg = data.ToArray();
        var comment = Encoding.ASCII.GetBytes("secretcamera99");
        // ISO/IEC 10918-1: a comment segment (FFFE) behind the start of the image.
        return [jpeg[0], jpeg[1], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];
    }
}
