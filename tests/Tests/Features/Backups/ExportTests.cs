using System.Text;
using Mimamori.Features.EvidenceStore;
using Mimamori.Tests.Commands;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

public sealed class ExportTests
{
    [Theory]
    [InlineData("out.zip")]
    [InlineData("out")]
    public async Task What_was_exported_is_imported_with_equal_rows(string name)
    {
        using var house = new SmallHouse();
        var photo = new FileShelf(house.Data).Put([1, 2, 3]);
        house.Do("UPDATE \"Assets\" SET \"Name\" = '改行\n\"引用\" ''と'' 🏥 ' || char(8232)");

        var export = await Verb.RunAsync("export", house.PathOf(name), "--data", house.Data.Path);
        var import = await Verb.RunAsync("import", house.PathOf(name), "--data", house.Elsewhere.Path);

        Assert.Equal((0, 0), (export.ExitCode, import.ExitCode));
        Assert.Equal(Rows(house.Data.DatabaseFile), Rows(house.Elsewhere.DatabaseFile));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(new FileShelf(house.Elsewhere).PathOf(photo)));
        Assert.Null(await UpgradeTests.PrepareAsync(house.Elsewhere));
    }

    [Fact]
    public async Task A_changed_line_a_stray_name_and_a_house_that_is_there_are_refused()
    {
        using var house = new SmallHouse();
        await Verb.RunAsync("export", house.PathOf("out"), "--data", house.Data.Path);
        var (assets, manifest) = (house.PathOf("out/tables/Assets.jsonl"), house.PathOf("out/manifest.json"));
        var (lines, list) = (File.ReadAllText(assets), File.ReadAllText(manifest));

        Assert.Contains(string.Format(Said.Backup("HouseThere"), house.Data.Path), (await ImportAsync(house.Data.Path)).Errors);
        File.WriteAllText(assets, lines.Replace("受付PC", "受付PD"));
        Assert.Contains("tables/Assets.jsonl", (await ImportAsync(house.Elsewhere.Path)).Errors);
        File.WriteAllText(assets, "not json\n", Encoding.UTF8);
        Assert.Contains("Assets", (await ImportAsync(house.Elsewhere.Path)).Errors);
        File.WriteAllText(assets, lines);
        File.WriteAllText(manifest, list.Replace("tables/Assets.jsonl", "tables/../../Assets.jsonl"));
        Assert.Contains("manifest.json", (await ImportAsync(house.Elsewhere.Path)).Errors);
        Assert.False(File.Exists(house.Elsewhere.DatabaseFile));
        Assert.False(Directory.Exists(Path.Combine(house.Elsewhere.Path, "restoring")));
        File.WriteAllText(manifest, list);
        Assert.Equal(0, (await ImportAsync(house.Elsewhere.Path)).ExitCode);

        Task<Verb> ImportAsync(string folder) => Verb.RunAsync("import", house.PathOf("out"), "--data", folder);
    }

    /// <summary>Without EF's own notes: which version of EF took a step is not the house's.</summary>
    private static string Rows(string databaseFile) => string.Join('\n', SmallHouse.Everything(databaseFile).Split('\n').Where(line => !line.StartsWith("__EF", StringComparison.Ordinal)));
}
