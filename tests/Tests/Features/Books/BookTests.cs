using System.Net;
using Mimamori.Features.Books;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Books;

/// <summary>What every register beside the assets can do: the same for each, so each is asked.</summary>
public sealed class BookTests
{
    public static TheoryData<string, string, string> Books => new()
    {
        { "/remote", "Name", "まだありません。保守の契約書" },
        { "/services", "Name", "まだありません。ホームページ" },
        { "/data-out", "What", "まだありません。請求の委託" },
        { "/information", "Name", "まだありません。カルテ" },
    };

    [Theory, MemberData(nameof(Books))]
    public async Task A_row_is_added_found_changed_put_away_and_taken_out(string book, string name, string empty)
    {
        await using var house = await TestHouse.OpenAsync();
        Assert.Contains(empty, await TextAsync(house, book));

        await house.PostAsync(book + "/new", book + "/new", (name, "みどりの行"));
        await house.PostAsync(book + "/new", book + "/new", (name, "あおの行"));
        var row = await RowAsync(house, book, "みどりの行");
        await house.PostAsync(row, row, ("Remarks", "秋に見直す"));

        var found = await TextAsync(house, book + "?q=秋 見直す");
        Assert.Contains("みどりの行</a>", found);
        Assert.DoesNotContain("あおの行</a>", found);
        Assert.Contains("秋に見直す", await TextAsync(house, row));
        Assert.Contains("この行の記録（2件）", await TextAsync(house, row));

        await house.PostNamedAsync(row, "put-away");
        Assert.DoesNotContain("みどりの行</a>", await TextAsync(house, book));
        Assert.Contains("みどりの行</a>", await TextAsync(house, book + "?away=1"));

        await house.PostNamedAsync(row, "take-out");
        Assert.Contains("みどりの行</a>", await TextAsync(house, book));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task Nobody_is_overwritten_by_an_old_page(string book, string name, string empty)
    {
        Assert.NotEmpty(empty);
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync(book + "/new", book + "/new", (name, "行"));
        var row = await RowAsync(house, book, "行");
        var old = HtmlForm.Find(await house.PageAsync(row), row);
        await house.PostAsync(row, row, ("Remarks", "先の人"));

        var answer = await house.Client.PostAsync(row, new FormUrlEncodedContent(
            old.Hidden.Append(("Remarks", "後の人")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("先の人</td>", text);
        Assert.Contains("後の人</td>", text);
    }

    [Theory, MemberData(nameof(Books))]
    public async Task Rows_go_out_as_excel_csv_and_paper(string book, string name, string empty)
    {
        Assert.NotEmpty(empty);
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync(book + "/new", book + "/new", (name, "=cmd()"));

        var csv = await TextAsync(house, book + "/export.csv");
        Assert.Contains("'=cmd()", csv);
        var sheet = SheetReader.Read(await house.Client.GetByteArrayAsync(book + "/export.xlsx", TestContext.Current.CancellationToken), "x.xlsx").Value![0];
        Assert.Contains("=cmd()", sheet.Rows[1].Cells);
        Assert.Contains("=cmd()", await TextAsync(house, "/print" + book));
    }

    [Theory, MemberData(nameof(Books))]
    public async Task More_than_fifty_rows_are_paged(string book, string name, string empty)
    {
        Assert.NotEmpty(empty + name);
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            for (var number = 1; number <= 51; number++)
                database.Add(book switch
                {
                    "/remote" => new RemoteWay { Name = $"行{number:00}" },
                    "/services" => new OutsideService { Name = $"行{number:00}", Kind = ServiceKind.Mail },
                    "/data-out" => new DataOut { What = $"行{number:00}", Carrier = Carrier.Fax },
                    _ => (object)new InformationPlace { Name = $"行{number:00}", Medium = Medium.Cloud },
                });
            return database.SaveChanges();
        });

        Assert.DoesNotContain("行51</a>", await TextAsync(house, book));
        Assert.Contains("行51</a>", await TextAsync(house, book + "?page=2"));
        Assert.Contains("行51</a>", await TextAsync(house, book + $"?sort={name}&down=1"));
    }

    [Fact]
    public async Task Another_house_sees_nothing_and_its_rows_cannot_be_picked()
    {
        await using var house = await TestHouse.OpenAsync();
        var foreign = house.WithDatabase(database =>
        {
            var other = new Mimamori.Features.Institutions.Institution { Name = "よその病院", Kind = Mimamori.Features.Institutions.InstitutionKind.Hospital };
            var asset = new Asset { Kind = "server", Name = "よその機器", InstitutionId = other.Id };
            database.AddRange(other, asset, new RemoteWay { Name = "よその口", InstitutionId = other.Id });
            database.SaveChanges();
            return asset.Id;
        });

        var refused = await house.PostForTextAsync("/remote/new", ("Name", "口"), ("AssetId", foreign.ToString()));

        Assert.Contains("選べることばではありません", refused);
        Assert.DoesNotContain("よその", await TextAsync(house, "/remote"));
        Assert.DoesNotContain("よその", await TextAsync(house, "/remote/export.csv"));
        Assert.DoesNotContain("よその", await TextAsync(house, "/print/lines"));
    }

    [Fact]
    public async Task What_is_missing_is_marked()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/services/new", "/services/new", ("Name", "ホームページ"), ("Kind", "Website"), ("AgencyId", "みどり制作"));
        await house.PostAsync("/data-out/new", "/data-out/new", ("What", "症例"), ("Carrier", "Cloud"));

        Assert.Contains("▲\u00a0決まっていない", await TextAsync(house, "/services"));
        Assert.Contains("みどり制作", await TextAsync(house, "/services?q=ホームページ"));
        Assert.Contains("▲\u00a0書いていない", await TextAsync(house, "/data-out"));
        Assert.Contains("▲\u00a0書いていない", await TextAsync(house, "/print/data-out"));
    }

    [Fact]
    public async Task Days_sort_as_days()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/data-out/new", "/data-out/new", ("What", "秋"), ("Carrier", "Fax"), ("Since", "2026-10-09"));
        await house.PostAsync("/data-out/new", "/data-out/new", ("What", "夏"), ("Carrier", "Fax"), ("Since", "2026-09-30"));

        var page = await TextAsync(house, "/data-out?sort=Since&down=1");

        Assert.True(page.IndexOf("秋</a>", StringComparison.Ordinal) < page.IndexOf("夏</a>", StringComparison.Ordinal));
    }

    [Fact]
    public void Importance_is_the_highest_and_open_while_one_is_open()
    {
        static Importance Of(Importance leak, Importance error, Importance loss) =>
            new InformationPlace { Name = "", Medium = Medium.Paper, Confidentiality = leak, Integrity = error, Availability = loss }.Importance;

        Assert.Equal(Importance.High, Of(Importance.High, Importance.Unset, Importance.Low));
        Assert.Equal(Importance.Unset, Of(Importance.Middle, Importance.Unset, Importance.Low));
        Assert.Equal(Importance.Middle, Of(Importance.Middle, Importance.Low, Importance.Low));
    }

    [Fact]
    public async Task A_line_without_a_contract_holder_is_red_and_can_be_searched_and_sorted()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "光回線"), ("Purpose", "Internet"));
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "資格確認"), ("Purpose", "EligibilityCheck"), ("ContractHolder", "医療法人"));

        var page = await TextAsync(house, "/lines");
        Assert.Contains("▲\u00a0名義が不明", page);
        Assert.Contains("契約名義の分からない回線が1本", page);
        Assert.DoesNotContain("光回線</a>", await TextAsync(house, "/lines?q=オンライン資格確認"));
        var sorted = await TextAsync(house, "/lines?sort=ContractHolder&down=1");
        Assert.True(sorted.IndexOf("資格確認</a>", StringComparison.Ordinal) < sorted.IndexOf("光回線</a>", StringComparison.Ordinal));
        Assert.Contains("医療法人", await TextAsync(house, "/lines/export.csv"));
    }

    private static async Task<string> TextAsync(TestHouse house, string url) => WebUtility.HtmlDecode(await house.PageAsync(url));

    private static async Task<string> RowAsync(TestHouse house, string book, string name)
    {
        var page = await TextAsync(house, book);
        var link = System.Text.RegularExpressions.Regex.Match(page, $"href=\"(?<to>{book}/[0-9a-f-]+)\">{name}</a>");
        Assert.True(link.Success, page);
        return link.Groups["to"].Value;
    }
}
