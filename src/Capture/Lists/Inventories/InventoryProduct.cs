using System.Collections.Frozen;

namespace Mimamori.Capture.Lists.Inventories;

internal enum InventoryColumn { Name, Address, Card, Serial, Maker, Model, System, Version, Role, Place }

/// <summary>A program whose export is known by its headings: which ones prove it, and what each means. All headings folded to their letters.</summary>
internal sealed class InventoryProduct
{
    private readonly string[][] _proofs;
    private readonly FrozenDictionary<string, InventoryColumn> _columns;

    private InventoryProduct(string name, string[][] proofs, Dictionary<string, InventoryColumn> columns) => (Name, _proofs, _columns) = (name, proofs, columns.ToFrozenDictionary(StringComparer.Ordinal));

    public string Name { get; }

    /// <summary>NetBox was read as it writes; the columns of the other three are known from their public manuals only (docs/conformance.md: unproven).</summary>
    private static readonly InventoryProduct[] All =
    [
        new("NetBox", [["name", "site", "role", "manufacturer"], ["name", "site", "devicerole", "manufacturer"], ["name", "role", "devicetype", "site"], ["name", "role", "manufacturer", "type"]], new()
        {
            ["name"] = InventoryColumn.Name, ["ipaddress"] = InventoryColumn.Address, ["primaryip"] = InventoryColumn.Address, ["ipv4address"] = InventoryColumn.Address, ["primaryip4"] = InventoryColumn.Address,
            ["macaddress"] = InventoryColumn.Card, ["serial"] = InventoryColumn.Serial, ["serialnumber"] = InventoryColumn.Serial, ["manufacturer"] = InventoryColumn.Maker,
            ["type"] = InventoryColumn.Model, ["devicetype"] = InventoryColumn.Model, ["platform"] = InventoryColumn.System, ["role"] = InventoryColumn.Role, ["devicerole"] = InventoryColumn.Role, ["site"] = InventoryColumn.Place,
        }),
        new("GLPI", [["networkingip", "name"], ["networkportmacaddress", "name"], ["operatingsystemname", "name"]], new()
        {
            ["name"] = InventoryColumn.Name, ["networkingip"] = InventoryColumn.Address, ["networkportmacaddress"] = InventoryColumn.Card, ["networkingmac"] = InventoryColumn.Card, ["serialnumber"] = InventoryColumn.Serial,
            ["manufacturers"] = InventoryColumn.Maker, ["manufacturer"] = InventoryColumn.Maker, ["models"] = InventoryColumn.Model, ["model"] = InventoryColumn.Model, ["operatingsystemname"] = InventoryColumn.System,
            ["operatingsystemversion"] = InventoryColumn.Version, ["types"] = InventoryColumn.Role, ["type"] = InventoryColumn.Role, ["locations"] = InventoryColumn.Place, ["location"] = InventoryColumn.Place,
        }),
        new("Snipe-IT", [["assettag", "assetname", "model"], ["assettag", "serial", "modelno"], ["assettag", "name", "category"]], new()
        {
            ["assetname"] = InventoryColumn.Name, ["name"] = InventoryColumn.Name, ["ipaddress"] = InventoryColumn.Address, ["macaddress"] = InventoryColumn.Card, ["serial"] = InventoryColumn.Serial,
            ["manufacturer"] = InventoryColumn.Maker, ["model"] = InventoryColumn.Model, ["category"] = InventoryColumn.Role, ["location"] = InventoryColumn.Place,
        }),
        new("SKYSEA", [["コンピューター名", "ipアドレス", "macアドレス", "os名"], ["コンピュータ名", "ipアドレス", "macアドレス", "os名"], ["端末機名", "ipアドレス", "macアドレス"]], new()
        {
            ["コンピューター名"] = InventoryColumn.Name, ["コンピュータ名"] = InventoryColumn.Name, ["端末機名"] = InventoryColumn.Name, ["ipアドレス"] = InventoryColumn.Address, ["macアドレス"] = InventoryColumn.Card,
            ["os名"] = InventoryColumn.System, ["os"] = InventoryColumn.System, ["osバージョン"] = InventoryColumn.Version, ["製造元"] = InventoryColumn.Maker, ["メーカー"] = InventoryColumn.Maker, ["機種名"] = InventoryColumn.Model,
            ["型番"] = InventoryColumn.Model, ["シリアル番号"] = InventoryColumn.Serial, ["部署"] = InventoryColumn.Place,
        }),
    ];

    public static InventoryProduct? Of(List<string> headings) => Array.Find(All, product => Array.Exists(product._proofs, proof => Array.TrueForAll(proof, headings.Contains)));

    public InventoryColumn? ColumnOf(string heading) => _columns.TryGetValue(heading, out var column) ? column : null;
}
