using System.Text.Json;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Inventories;

using static Mimamori.Capture.Lists.CollectorReport;

/// <summary>What NetBox's API lists of devices and virtual machines: <c>{"count": 3, "results": [...]}</c>, or the list alone.</summary>
internal static class NetBoxJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 24 };

    /// <summary>Null when it is some other JSON.</summary>
    public static DiscoveryReport? Read(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            var house = new ToldHouse(new ListProblems());
            var rows = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : Part(json.RootElement, "results") is { ValueKind: JsonValueKind.Array } list ? list : default;
            if (rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() == 0) return null;
            if (NetBoxDump.IsOne(rows)) NetBoxDump.Take(rows, house);
            else if (rows.EnumerateArray().All(IsDevice)) TakeAll(rows, house);
            else return null;
            return house.Report(source, ListFormats.Inventory, bytes, options);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter: half a letter in a \u escape
        {
            return null;
        }
    }

    private static bool IsDevice(JsonElement row) => Text(row, "name") is not null && (Part(row, "device_type") is not null || Part(row, "vcpus") is not null || Part(row, "cluster") is not null);

    private static void TakeAll(JsonElement rows, ToldHouse house)
    {
        var number = 0;
        foreach (var row in rows.EnumerateArray())
        {
            var address = Inner(row, "primary_ip4", "address") ?? Inner(row, "primary_ip", "address");
            new InventoryRow
            {
                Product = "NetBox", Name = Text(row, "name"), Address = address, Serial = Text(row, "serial"), System = Inner(row, "platform", "name"),
                Role = Inner(row, "role", "name") ?? Inner(row, "device_role", "name"), Model = Inner(row, "device_type", "model"),
                Maker = Part(row, "device_type") is { } type ? Inner(type, "manufacturer", "name") : null, Place = Inner(row, "site", "name"),
            }.LayDown(house, ++number);
        }
    }

    private static string? Inner(JsonElement row, string part, string name) => Part(row, part) is { } inner ? Text(inner, name) : null;
}
