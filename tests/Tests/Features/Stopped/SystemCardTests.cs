using Mimamori.Features.Ledger;
using Mimamori.Features.Stopped;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Stopped;

public sealed class SystemCardTests : FactTest
{
    [Fact]
    public async Task The_card_says_what_is_done_instead_on_which_paper_and_whom_to_call()
    {
        await using var house = await OpenAsync();
        var system = Fill(house, tested: Day(2026, 11, 1));

        foreach (var path in new[] { $"/stopped/{system}", $"/print/stopped?id={system}" })
        {
            var page = await house.PageAsync(path);
            Assert.Contains("紙のカルテに書きます", page);
            Assert.Contains("経過記録（100枚、赤いファイル）", page);
            Assert.Contains("0120-000-000", page);
            Assert.DoesNotContain("未確認：", page);
        }
        Assert.Contains($"/stopped/{system}", await house.PageAsync("/stopped"));
    }

    [Fact]
    public async Task A_number_not_dialled_for_a_year_has_a_line_beside_it_and_what_is_not_decided_says_so()
    {
        await using var house = await OpenAsync();
        var system = Fill(house, tested: Day(2025, 11, 1));
        Put(house, database => database.CareSystems.Single().Substitute = null);

        var page = await house.PageAsync($"/stopped/{system}");

        Assert.Contains("未確認：＿＿＿", page);
        Assert.Contains("まだ決まっていません", page);
    }

    [Fact]
    public async Task Cards_come_in_the_order_in_which_the_systems_come_back()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.AddRange(new CareSystem { Name = "あとの", RestoreRank = 2 }, new CareSystem { Name = "わからない" }, new CareSystem { Name = "さきの", RestoreRank = 1 }, new CareSystem { Name = "しまった", RestoreRank = 1, ArchivedAt = DateTime.UnixEpoch }));

        var cards = house.WithDatabase(database => SystemCard.ReadAsync(database, null, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

        Assert.Equal(["さきの", "あとの", "わからない"], cards.Select(card => card.System.Name));
    }

    private static Guid Fill(TestHouse house, DateOnly tested)
    {
        var vendor = new Vendor { Name = "見本保守", Phone = "0120-000-000", PhoneTestedOn = tested };
        var system = new CareSystem { Name = "電子カルテ", VendorId = vendor.Id, Substitute = "紙のカルテに書きます" };
        Put(house, database => database.AddRange(vendor, system, new PaperForm { Letter = "A", Title = "経過記録", CareSystemId = system.Id, Copies = 100, KeptAt = "赤いファイル" }));
        return system.Id;
    }
}
