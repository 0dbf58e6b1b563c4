using Mimamori.Commands;

namespace Mimamori.Tests.Features.Sample;

public sealed class SampleCommandTests
{
    [Fact]
    public async Task Writes_captures_ledger_and_truth()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"mimamori-{Guid.CreateVersion7():n}");
        var code = await SampleCommand.Create().Parse(["--out", folder, "--house", "clinic", "--day", "2026-11-20"]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(0, code);
        Assert.Equal(["clinic-eligibility.pcap", "clinic-lan.pcapng", "ledger.csv", "truth.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(SampleFixture.Clinic.Files[0].Bytes, await File.ReadAllBytesAsync(Path.Combine(folder, "clinic-lan.pcapng"), TestContext.Current.CancellationToken));
        Assert.Equal([0xef, 0xbb, 0xbf], (await File.ReadAllBytesAsync(Path.Combine(folder, "ledger.csv"), TestContext.Current.CancellationToken))[..3]);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("--day", "20-11-2026")]
    [InlineData("--house", "castle")]
    public void Refuses_what_it_does_not_know(string option, string value) =>
        Assert.NotEmpty(SampleCommand.Create().Parse(["--out", "x", option, value]).Errors);
}
