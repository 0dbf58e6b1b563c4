using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Backups;
using Mimamori.Features.People;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

public sealed class BackupPageTests
{
    [Fact]
    public async Task The_paper_is_printed_until_it_is_in_its_envelope_and_can_be_made_anew()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/backup", "/backup/take");
        var keys = house.Services.GetRequiredService<BackupShelf>().Keys;
        var words = keys.Words()!;

        Assert.Contains(words, await house.Client.GetStringAsync("/print/backup-passphrase", TestContext.Current.CancellationToken));
        await house.PostAsync("/backup", "/backup/passphrase/put-away");
        Assert.DoesNotContain(words, await house.Client.GetStringAsync("/print/backup-passphrase", TestContext.Current.CancellationToken));
        Assert.Equal("山田 花子", keys.Read()!.PutAwayBy);
        await house.PostAsync("/backup", "/backup/passphrase/renew");
        Assert.NotEqual(words, keys.Words());
        Assert.Equal(["backup.passphrase-put-away", "backup.passphrase-made"], house.WithDatabase(database =>
            database.Activity.Where(entry => entry.Verb.StartsWith("backup.pass")).OrderBy(entry => entry.Id).Select(entry => entry.Verb).ToList()));
    }

    [Theory]
    [InlineData(Role.PatientSafetyManager)]
    [InlineData(Role.Viewer)]
    public async Task Others_do_not_see_the_words(Role role)
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/backup", "/backup/take");
        var words = house.Services.GetRequiredService<BackupShelf>().Keys.Words()!;
        house.WithDatabase(database =>
        {
            database.Memberships.Single().Role = role;
            return database.SaveChanges();
        });

        var page = await house.Client.GetAsync("/print/backup-passphrase", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(words, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("/backup/passphrase", await house.Client.GetStringAsync("/backup", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unplugged_copy_is_a_fact_with_label_serial_number_and_who()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/backup", "/backup/take");
        var backup = house.Services.GetRequiredService<BackupShelf>().Newest()!;

        await RecordAsync("控え2", "2026-01-31", backup.Name);
        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/backup", TestContext.Current.CancellationToken));

        var copy = house.WithDatabase(database => database.OfflineCopies.Single());
        Assert.Equal(("控え2", "SN-1", backup.Name, "山田 花子", new DateOnly(2026, 1, 31)), (copy.Label, copy.SerialNumber, copy.Backup, copy.By, copy.On));
        Assert.Contains("SN-1", page);
        await RecordAsync(" ", "2026-01-31", backup.Name);
        await RecordAsync("控え2", "2999-01-31", backup.Name);
        await RecordAsync("控え2", "2026-01-31", "none.backup");
        Assert.Equal(1, house.WithDatabase(database => database.OfflineCopies.Count()));

        Task RecordAsync(string label, string on, string name) =>
            house.PostAsync("/backup", "/backup/offline", ("label", label), ("serial", "SN-1"), ("on", on), ("backup", name));
    }
}
