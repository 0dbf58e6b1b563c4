namespace Mimamori.Features.Sample.Houses;

/// <summary>An operating system as far as it shows on the wire. <paramref name="DhcpAsksFor"/>: the parameter list of option 55.</summary>
internal sealed record Os(string Name, int Major, int Minor, int Build, int TimeToLive, int Window, string DhcpVendor, string DhcpAsksFor)
{
    private const string Windows10List = "1,3,6,15,31,33,43,44,46,47,119,121,249,252";
    private const string Windows7List = "1,15,3,6,44,46,47,31,33,121,249,43,252";

    public bool IsWindows => Name.StartsWith("Windows", StringComparison.Ordinal);

    public bool ScalesWindow => Window > 20_000 && Major != 5;

    /// <summary>What the ledger calls it.</summary>
    public string Written => Build == 0 ? Name : $"{Name} ({Major}.{Minor}.{Build})";

    public static Os Windows11 { get; } = new("Windows 11 Pro", 10, 0, 22631, 128, 64240, "MSFT 5.0", Windows10List);
    public static Os Windows10 { get; } = new("Windows 10 Pro", 10, 0, 19045, 128, 64240, "MSFT 5.0", Windows10List);
    public static Os Windows10Ltsc { get; } = new("Windows 10 IoT Enterprise LTSC", 10, 0, 17763, 128, 64240, "MSFT 5.0", Windows10List);
    public static Os Windows7 { get; } = new("Windows 7 Professional", 6, 1, 7601, 128, 8192, "MSFT 5.0", Windows7List);
    public static Os WindowsXp { get; } = new("Windows XP Embedded", 5, 1, 2600, 128, 65535, "MSFT 5.0", "1,15,3,6,44,46,47,31,33,249,43");
    public static Os Server2012 { get; } = new("Windows Server 2012 R2", 6, 3, 9600, 128, 65535, "MSFT 5.0", Windows7List);
    public static Os Server2016 { get; } = new("Windows Server 2016", 10, 0, 14393, 128, 65535, "MSFT 5.0", Windows10List);
    public static Os Server2019 { get; } = new("Windows Server 2019", 10, 0, 17763, 128, 65535, "MSFT 5.0", Windows10List);
    public static Os Server2022 { get; } = new("Windows Server 2022", 10, 0, 20348, 128, 65535, "MSFT 5.0", Windows10List);
    /// <summary>6.1.0 is what Samba says of itself in NTLM, whatever the kernel is.</summary>
    public static Os Linux { get; } = new("Linux", 6, 1, 0, 64, 64240, "", "1,28,2,3,15,6,119,12");
    public static Os IPadOs { get; } = new("iPadOS", 0, 0, 0, 64, 65535, "", "1,121,3,6,15,108,114,119,252");
    public static Os Firmware { get; } = new("組込み", 0, 0, 0, 64, 8760, "", "1,3,6,12,15");
    public static Os CiscoIos { get; } = new("Cisco IOS", 0, 0, 0, 255, 4128, "", "1,66,6,3,15,150,43");
}
