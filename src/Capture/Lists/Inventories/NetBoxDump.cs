using System.Text.Json;

namespace Mimamori.Capture.Lists.Inventories;

using static Mimamori.Capture.Lists.CollectorReport;

/// <summary>NetBox's whole database as <c>manage.py dumpdata</c> writes it: rows of every table, which point to one another by number.</summary>
internal static class NetBoxDump
{
    public static bool IsOne(JsonElement rows) => Text(rows[0], "model") is not null && Part(rows[0], "fields") is not null;

    public static void Take(JsonElement rows, ToldHouse house)
    {
        var tables = rows.EnumerateArray().Where(row => Part(row, "fields") is not null).ToLookup(row => Text(row, "model") ?? "");
        var names = NamesOf(tables);
        var cards = CardsOf(tables);
        var number = 0;
        foreach (var (model, isMachine) in (ReadOnlySpan<(string, bool)>)[("dcim.device", false), ("virtualization.virtualmachine", true)])
        {
            foreach (var row in tables[model])
            {
                var fields = Part(row, "fields")!.Value;
                string? Named(string table, string field) => Text(fields, field) is { } id ? names.GetValueOrDefault((table, id)) : null;
                var type = Text(fields, "device_type");
                new InventoryRow
                {
                    Product = "NetBox", Name = Text(fields, "name"), Serial = Text(fields, "serial"), Role = Named("dcim.devicerole", "role") ?? Named("dcim.devicerole", "device_role"), System = Named("dcim.platform", "platform"),
                    Place = Named("dcim.site", "site"), Model = Named("dcim.devicetype", "device_type"), Maker = type is null ? null : names.GetValueOrDefault(("maker", type)),
                    Address = Named("ipam.ipaddress", "primary_ip4") ?? Named("ipam.ipaddress", "primary_ip6"), Card = cards.GetValueOrDefault((isMachine, Text(row, "pk") ?? "")),
                }.LayDown(house, ++number);
            }
        }
    }

    private static Dictionary<(string Table, string Id), string> NamesOf(ILookup<string, JsonElement> tables)
    {
        (string Table, string Field)[] named = [("dcim.devicerole", "name"), ("dcim.platform", "name"), ("dcim.site", "name"), ("dcim.manufacturer", "name"), ("dcim.devicetype", "model"), ("ipam.ipaddress", "address")];
        var names = new Dictionary<(string, string), string>();
        foreach (var (table, field) in named)
            foreach (var row in tables[table])
                if (Text(row, "pk") is { } id && Text(Part(row, "fields")!.Value, field) is { } name) names[(table, id)] = name;
        foreach (var row in tables["dcim.devicetype"])
            if (Text(row, "pk") is { } id && Text(Part(row, "fields")!.Value, "manufacturer") is { } maker && names.GetValueOrDefault(("dcim.manufacturer", maker)) is { } name) names[("maker", id)] = name;
        return names;
    }

    /// <summary>The first card of each machine; NetBox keeps them at its interfaces.</summary>
    private static Dictionary<(bool IsMachine, string Id), string> CardsOf(ILookup<string, JsonElement> tables)
    {
        var cards = new Dictionary<(bool, string), string>();
        foreach (var (table, owner) in (ReadOnlySpan<(string, string)>)[("dcim.interface", "device"), ("virtualization.vminterface", "virtual_machine")])
            foreach (var fields in tables[table].Select(row => Part(row, "fields")!.Value))
                if (Text(fields, "mac_address") is { } card && Text(fields, owner) is { } id) cards.TryAdd((owner != "device", id), card);
        return cards;
    }
}
