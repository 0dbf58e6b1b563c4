using System.Text.Json;

namespace Mimamori.Capture.Observations;

/// <summary>Reads a report that came over a network: a sensor may have been taken over, and what is laid over the house must at least be a whole report.</summary>
public static class UntrustedReport
{
    private const int TextMax = 4096, DepthMax = 16;

    /// <summary>Null for anything that is no whole report of one live wire.</summary>
    public static DiscoveryReport? Read(byte[] json)
    {
        try
        {
            return IsSober(json) && DiscoveryJson.Read(new MemoryStream(json)) is { } report && IsWhole(report) ? report : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>No list has a hole, no text is a book, nothing was counted below nought.</summary>
    private static bool IsSober(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DepthMax });
        var last = JsonTokenType.None;
        while (reader.Read())
        {
            var isSober = reader.TokenType switch
            {
                JsonTokenType.Null => last == JsonTokenType.PropertyName,
                JsonTokenType.Number => reader.ValueSpan[0] != '-',
                JsonTokenType.String or JsonTokenType.PropertyName => reader.ValueSpan.Length <= TextMax,
                _ => true,
            };
            if (!isSober) return false;
            last = reader.TokenType;
        }
        return true;
    }

    /// <summary>The serialiser lets null stand where the record's type has none.</summary>
    private static bool IsWhole(DiscoveryReport report) =>
        report is { Schema: DiscoveryReport.CurrentSchema, Capture.Files: [{ Format: LiveDiscovery.Format, Path: not null, LinkTypes: not null, Problems: not null } file], Devices: not null, Connections: not null, Findings: not null }
        && file.Problems.All(problem => problem.Reason is not null) && report.Devices.All(IsWhole) && report.Connections.All(IsWhole)
        && report.Findings.All(finding => finding is { Code: not null, Devices: not null, Because: not null });

    private static bool IsWhole(Device device) =>
        device is { Id: not null, Macs: not null, Via: not null, Addresses: not null, Vlans: not null, Points: not null, Names: not null, Services: not null, Facts: not null, Kind: { Value: not null, Because: not null } }
        && device.Names.All(name => name is { Value: not null, Source: not null }) && device.Services.All(service => service.Transport is not null)
        && device.Facts.All(fact => fact is { Protocol: not null, Name: not null, Value: not null })
        && device is not { Maker: { } and ({ Value: null } or { Source: null }) } and not { Model: { } and ({ Value: null } or { Source: null }) } and not { Os: { } and ({ Value: null } or { Source: null }) };

    private static bool IsWhole(Connection connection) =>
        connection is { From: not null, To: not null, Transport: not null, Point: not null, Names: not null, Port: <= ushort.MaxValue };
}
