namespace Mimamori.Capture.Lists;

/// <summary>What a list was taken for, as <c>files[].format</c> and as the protocol of its facts.</summary>
public static class ListFormats
{
    /// <summary>A switch says which card it heard at which of its ports.</summary>
    public const string MacTable = "mac-table";
    /// <summary>A router or computer says which card has which address.</summary>
    public const string ArpTable = "arp-table";
    /// <summary>A DHCP server says which address it lent to which card.</summary>
    public const string Leases = "dhcp-leases";
    /// <summary>A computer said itself what it is.</summary>
    public const string Collector = "collector";

    /// <summary>A scanner knocked at every address and wrote down who answered, and how.</summary>
    public const string Scan = "nmap";
    /// <summary>A switch or router says which machine told its name at which of its ports (LLDP, CDP).</summary>
    public const string Neighbours = "neighbours";
    /// <summary>A network monitor's log of who spoke with whom.</summary>
    public const string Zeek = "zeek";
    /// <summary>Another inventory program's list.</summary>
    public const string Inventory = "inventory";

    public static IReadOnlyList<string> All { get; } = [MacTable, ArpTable, Leases, Collector, Scan, Neighbours, Zeek, Inventory];
}
