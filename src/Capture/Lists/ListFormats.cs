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

    public static IReadOnlyList<string> All { get; } = [MacTable, ArpTable, Leases, Collector];
}
