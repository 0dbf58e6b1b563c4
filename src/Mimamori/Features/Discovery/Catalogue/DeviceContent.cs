using System.Globalization;
using Mimamori.Capture.Hosts.Kinds.Catalogue;
using Mimamori.Features.Checklists;

namespace Mimamori.Features.Discovery.Catalogue;

/// <summary>The device catalogue that travels in the program (content/devices), read and compiled once, when the first capture or list asks.</summary>
public static class DeviceContent
{
    private const string Folder = "content/devices/", Any = "any";
    private static readonly Lazy<DeviceCatalogue> Loaded = new(() => new DeviceCatalogue(Facts(), Lifecycles()));

    /// <summary>In this order: what a machine says in words comes after what its numbers prove.</summary>
    private static readonly string[] FactFiles = ["snmp.yaml", "dicom.yaml", "dhcp.yaml", "texts.yaml"];

    public static DeviceCatalogue Catalogue => Loaded.Value;

    private static List<CatalogueFact> Facts()
    {
        var groups = Read<FieldGroups>("groups.yaml").Groups;
        groups[Any] = [.. groups.Values.SelectMany(fields => fields).Distinct()];
        return [.. FactFiles.SelectMany(file => Read<DeviceFactFile>(file).Facts).Select(row => Fact(row, groups))];
    }

    private static CatalogueFact Fact(DeviceFactRow row, Dictionary<string, List<string>> groups) => new()
    {
        Fields = groups.GetValueOrDefault(row.In) ?? [row.In],
        Match = row.Exact is not null ? CatalogueMatch.Exact : row.Prefix is not null ? CatalogueMatch.Prefix : CatalogueMatch.Word,
        Words = row.Exact ?? row.Prefix ?? row.Word ?? throw new InvalidDataException("A fact without words."),
        Sure = row.Sure, Kind = row.Kind, Maker = row.Maker, Model = row.Model, System = row.Os, Version = row.Version, Program = row.Program, Read = row.Read,
    };

    private static List<Lifecycle> Lifecycles() =>
        Read<LifecycleFile>("lifecycles.yaml").Systems.ConvertAll(row => new Lifecycle(row.Name, row.Version, DateOnly.ParseExact(row.Ends, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static T Read<T>(string file) => ChecklistContent.Read<T>(Folder + file);
}
