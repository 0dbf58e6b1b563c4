using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Home;
using Mimamori.Features.Sensors;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Sensors;

public sealed class SensorTests
{
    [Fact]
    public async Task A_code_opens_once_and_what_the_sensor_says_is_what_was_seen()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = new SensorHouse(house);
        var code = await sensor.CodeAsync();

        Assert.Equal(HttpStatusCode.OK, await sensor.EnrolAsync(code.ToLowerInvariant().Replace('0', 'o')));
        Assert.Equal(HttpStatusCode.Unauthorized, await sensor.EnrolAsync(code));
        Assert.Equal(HttpStatusCode.NoContent, await sensor.PostAsync(1, LiveDiscoveryTests.Heard()));

        Assert.Equal(LiveDiscoveryTests.Heard().Devices.Count, house.WithDatabase(database => database.SeenDevices.Count()));
        Assert.Contains("聞いています", await sensor.PageAsync("/discovery/sensors"));
    }

    [Fact]
    public async Task A_post_that_was_here_before_is_refused_and_counts_once()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);

        Assert.Equal(HttpStatusCode.NoContent, await sensor.PostAsync(5, LiveDiscoveryTests.Heard()));
        Assert.Equal(HttpStatusCode.Conflict, await sensor.PostAsync(5, LiveDiscoveryTests.Heard()));
        Assert.Equal(HttpStatusCode.Conflict, await sensor.PostAsync(4, LiveDiscoveryTests.Heard()));

        Assert.Equal(LiveDiscoveryTests.Heard().Capture.Packets, house.WithDatabase(database => database.Sensors.Single().Packets));
    }

    [Fact]
    public async Task Another_key_another_body_a_stranger_or_rubbish_is_refused_and_leaves_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);
        using var stranger = new SensorHouse(house);
        using var otherKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var report = SensorReport.Pack(LiveDiscoveryTests.Heard());

        Assert.Equal(HttpStatusCode.Unauthorized, await sensor.PostAsync(1, report, key: otherKey));
        Assert.Equal(HttpStatusCode.Unauthorized, await sensor.PostAsync(1, report, signed: [1, 2, 3]));
        Assert.Equal(HttpStatusCode.Unauthorized, await stranger.PostAsync(1, report));
        Assert.Equal(HttpStatusCode.BadRequest, await sensor.PostAsync(1, (byte[])[1, 2, 3]));
        Assert.Equal(HttpStatusCode.BadRequest, await sensor.PostAsync(1, report[..^20]));

        Assert.Equal((0, 0), house.WithDatabase(database => (database.SeenDevices.Count(), database.Imports.Count())));
    }

    [Fact]
    public async Task Removed_it_is_heard_no_more_and_what_it_found_stays()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);
        await sensor.PostAsync(1, LiveDiscoveryTests.Heard());

        using var _ = await house.PostAsync($"/discovery/sensors/{sensor.Id}", $"/discovery/sensors/{sensor.Id}/revoke");

        Assert.Equal(HttpStatusCode.Unauthorized, await sensor.PostAsync(2, LiveDiscoveryTests.Heard()));
        Assert.True(house.WithDatabase(database => database.SeenDevices.Any()));
    }

    [Fact]
    public async Task The_hours_of_a_day_are_one_import_and_its_undo_takes_the_day_back()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);
        await sensor.PostAsync(1, LiveDiscoveryTests.Heard());
        await sensor.PostAsync(2, LiveDiscoveryTests.Heard(new Problem("packets-dropped", 3)));

        var import = house.WithDatabase(database => database.Imports.Single());
        var kept = house.WithDatabase(database => ReportJson.Unpack(database.ImportReports.Single().CompressedJson));
        Assert.Equal((2 * LiveDiscoveryTests.Heard().Capture.Packets, import.Packets), (kept.Capture.Packets, kept.Capture.Packets));
        Assert.Contains("3件を聞きもらしました", await sensor.PageAsync($"/discovery/imports/{import.Id}"));

        using var _ = await house.PostAsync($"/discovery/imports/{import.Id}", $"/discovery/imports/{import.Id}/undo");
        Assert.False(house.WithDatabase(database => database.SeenDevices.Any()));
    }

    [Fact]
    public async Task A_sensor_speaks_for_its_own_point_only()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);
        var report = LiveDiscoveryTests.Heard();

        await sensor.PostAsync(1, report with { Devices = [.. report.Devices.Select(device => device with { Points = ["elsewhere"] })] });

        Assert.Equal(["core"], house.WithDatabase(database => ReportJson.Unpack(database.ImportReports.Single().CompressedJson)).Devices.SelectMany(device => device.Points).Distinct());
    }

    [Fact]
    public async Task A_day_of_silence_is_a_task()
    {
        await using var house = await TestHouse.OpenAsync();
        using var sensor = await EnrolledAsync(house);
        Assert.Null(await SilentAsync(house));

        house.WithDatabase(database => database.Sensors.Where(row => row.Id == sensor.Id).ExecuteUpdate(set => set.SetProperty(row => row.EnrolledAt, database.Now.AddHours(-27))));

        Assert.Equal("センサーから1日以上連絡がありません: core", (await SilentAsync(house))!.Sentence);
        Assert.Contains("連絡なし", await sensor.PageAsync("/discovery/sensors"));
    }

    private static async Task<TodayTask?> SilentAsync(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        return await SensorTasks.SilentAsync(scope.ServiceProvider, SensorHouse.Cancellation);
    }

    private static async Task<SensorHouse> EnrolledAsync(TestHouse house)
    {
        var sensor = new SensorHouse(house);
        Assert.Equal(HttpStatusCode.OK, await sensor.EnrolAsync(await sensor.CodeAsync()));
        return sensor;
    }
}
