namespace Mimamori.Features.Sensors;

/// <summary>Numbers of a sensor in words.</summary>
public static class SensorWords
{
    public static string Missed(Sensor sensor)
    {
        List<string> parts = [];
        if (sensor.Dropped > 0)
            parts.Add(string.Format(SensorText.MissedPackets, sensor.Dropped, 100.0 * sensor.Dropped / (sensor.Packets + sensor.Dropped)));
        if (sensor.Lost > 0)
            parts.Add(string.Format(SensorText.MissedReports, sensor.Lost));
        return parts.Count > 0 ? string.Join(' ', parts) : SensorText.MissedNothing;
    }
}
