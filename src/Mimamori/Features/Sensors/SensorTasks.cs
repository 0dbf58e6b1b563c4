using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;

namespace Mimamori.Features.Sensors;

/// <summary>A sensor that has fallen silent is a blind spot; somebody looks whether it was unplugged.</summary>
public static class SensorTasks
{
    /// <summary>It reports each hour. A restart over night is nothing; a day is.</summary>
    public static TimeSpan SilentAfter { get; } = TimeSpan.FromHours(26);

    public static async Task<TodayTask?> SilentAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var limit = database.Now - SilentAfter;
        var silent = await database.Sensors.AsNoTracking()
            .Where(sensor => sensor.RevokedAt == null && sensor.EnrolledAt != null && (sensor.LastHeardAt ?? sensor.EnrolledAt) < limit)
            .OrderBy(sensor => sensor.Name).Select(sensor => sensor.Name).ToListAsync(cancellation);
        return silent.Count == 0 ? null : new TodayTask("sensor-silent", string.Format(SensorText.Silent, Ui.Languages.Listed(silent)), SensorText.SilentDo, SensorsFeature.Page, Audience.Hands, Urgency.Today);
    }
}
