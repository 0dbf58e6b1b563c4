using System.Globalization;

namespace Mimamori.Tests.Features.Sample;

public sealed class SampleLedgerTests
{
    private const string Header = "番号,種類,名前,メーカー,型番,製造番号,設置場所,主な使用者,OS・版,主なソフト・版,IPアドレス,MAC,保守会社,保守会社電話,購入・リース満了,遠隔保守,最終確認日";

    private static readonly List<Dictionary<string, string>> Rows = Read(SampleFixture.Hospital.LedgerCsv);

    [Fact]
    public void The_header_is_the_seventeen_columns_behind_a_byte_order_mark() =>
        Assert.StartsWith("\ufeff" + Header + "\r\n", SampleFixture.Hospital.LedgerCsv, StringComparison.Ordinal);

    [Fact]
    public void Six_machines_are_missing_and_the_forgotten_box_is_one_of_them()
    {
        var missing = SampleFixture.Hospital.Truth.Hosts.Where(host => !host.InLedger).Select(host => host.Id).ToList();
        Assert.Equal(6, missing.Count);
        Assert.Contains("VPN-OLD", missing);
        Assert.Empty(missing.Intersect(Rows.Select(row => row["名前"])));
    }

    [Fact]
    public void Eight_rows_are_of_machines_long_gone() =>
        Assert.Equal(SampleFixture.Hospital.Truth.ExpectedHosts - 6 + 8, Rows.Count);

    [Fact]
    public void Most_rows_tell_the_truth_about_the_address()
    {
        var addresses = SampleFixture.Hospital.Truth.Hosts.ToDictionary(host => host.Id, host => host.Addresses);
        var right = Rows.Count(row => addresses.TryGetValue(row["名前"], out var known) && known.Contains(row["IPアドレス"].Split(" / ")[0]));
        Assert.InRange((double)right / SampleFixture.Hospital.Truth.ExpectedHosts, 0.85, 0.98);
    }

    [Fact]
    public void No_telephone_number_can_ring_anywhere() =>
        Assert.All(Rows.Select(row => row["保守会社電話"]), phone => Assert.Matches("^(000-0000-0000)?$", phone));

    [Fact]
    public void Numbers_run_through() =>
        Assert.Equal(Enumerable.Range(1, Rows.Count), Rows.Select(row => int.Parse(row["番号"], CultureInfo.InvariantCulture)));

    /// <summary>No cell of this ledger needs quotes, so a comma is a comma.</summary>
    private static List<Dictionary<string, string>> Read(string csv)
    {
        Assert.DoesNotContain('"', csv);
        var lines = csv.TrimStart('\ufeff').TrimEnd().Split("\r\n").Select(line => line.Split(',')).ToList();
        return [.. lines[1..].Select(cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
