using System.Globalization;
using Mimamori.Features.Health;
using Mimamori.Features.Health.Machine;

namespace Mimamori.Tests.Features.Health;

public sealed class HealthLinesTests
{
    private static readonly DateTime Now = new(2026, 11, 25, 1, 0, 0, DateTimeKind.Utc);

    private static readonly HealthReport Fine = new()
    {
        At = Now, DatabaseOpens = true, SchemaCurrent = true, ClockPlausible = true, FreeDiskBytes = 20_000_000_000, LastBackupAt = Now.AddDays(-1),
        DatabaseBytes = 3_000_000, DatabaseWhole = true, Addresses = ["http://127.0.0.1:5080"], Version = "0.3",
        Pc = new PcReading { InDomain = Reading.No, RemoteDesktop = Reading.No, DiskEncrypted = Reading.Yes, FolderOpenToOthers = Reading.No },
    };

    [Fact]
    public void A_pc_in_order_is_good_all_through_but_for_what_nobody_can_know() =>
        Assert.Equal(["Version"], Fine.Lines.Where(line => line.State != HealthState.Good).Select(line => line.Key));

    [Fact]
    public void What_cannot_be_read_is_never_good()
    {
        var nothing = new PcReading { InDomain = Reading.Unknown, RemoteDesktop = Reading.Unknown, DiskEncrypted = Reading.Unknown, FolderOpenToOthers = Reading.Unknown };

        var lines = (Fine with { Pc = nothing, DatabaseWhole = null, Addresses = [] }).Lines;

        Assert.Equal(["Data", "Encrypted", "Folder", "RemoteDesktop", "Domain", "Address", "Version"], lines.Where(line => line.State == HealthState.Unknown).Select(line => line.Key));
    }

    [Fact]
    public void Everything_wrong_is_looked_at()
    {
        var lines = (Fine with
        {
            DatabaseWhole = false, LastBackupAt = null, FreeDiskBytes = 1, ClockPlausible = false, Addresses = ["http://0.0.0.0:5080"],
            Pc = new PcReading { InDomain = Reading.Yes, RemoteDesktop = Reading.Yes, DiskEncrypted = Reading.No, FolderOpenToOthers = Reading.Yes },
        }).Lines;

        Assert.Equal(9, lines.Count(line => line.State == HealthState.Look));
    }

    [Theory]
    [InlineData("https://192.0.2.7:5443", HealthState.Good)]
    [InlineData("http://192.0.2.7:5080", HealthState.Look)]
    [InlineData("http://[::]:5080", HealthState.Look)]
    [InlineData("http://localhost:5080", HealthState.Good)]
    public void Open_to_the_house_is_good_only_when_encrypted(string address, HealthState state) =>
        Assert.Equal(state, (Fine with { Addresses = [address] }).Lines.Single(line => line.Key == "Address").State);

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Whatever_is_not_good_says_what_to_do(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var worst = Fine with
        {
            DatabaseWhole = false, LastBackupAt = null, FreeDiskBytes = 1, ClockPlausible = false, Addresses = ["http://0.0.0.0:5080"],
            Pc = new PcReading { InDomain = Reading.Yes, RemoteDesktop = Reading.Yes, DiskEncrypted = Reading.No, FolderOpenToOthers = Reading.Yes },
        };
        var unknown = Fine with
        {
            DatabaseOpens = true, DatabaseWhole = null, Addresses = [],
            Pc = new PcReading { InDomain = Reading.Unknown, RemoteDesktop = Reading.Unknown, DiskEncrypted = Reading.Unknown, FolderOpenToOthers = Reading.Unknown },
        };

        Assert.All(worst.Lines.Concat(unknown.Lines).Where(line => line.State is HealthState.Look or HealthState.Unknown), line =>
        {
            Assert.False(string.IsNullOrWhiteSpace(line.Todo), $"{line.Key} {line.State}");
            Assert.DoesNotContain("{0}", line.Sentence);
        });
    }
}
