namespace Mimamori.Capture.Protocols.Ntlm;

/// <summary>
/// Names of Windows by version and build. Client and server editions share most of their numbers: where the build
/// does not tell them apart, the name says both and the confidence falls.
/// </summary>
internal static class WindowsVersions
{
    private const double OneEdition = 0.9, TwoEditions = 0.7;

    public static (string Name, double Confidence)? Find(int major, int minor, int build) => (major, minor) switch
    {
        (5, 0) => ("Windows 2000", OneEdition),
        (5, 1) => ("Windows XP", OneEdition),
        (5, 2) => ("Windows Server 2003", TwoEditions),
        (6, 0) => ("Windows Vista / Server 2008", TwoEditions),
        (6, 1) => ("Windows 7 / Server 2008 R2", TwoEditions),
        (6, 2) => ("Windows 8 / Server 2012", TwoEditions),
        (6, 3) => ("Windows 8.1 / Server 2012 R2", TwoEditions),
        (10, 0) => Ten(build),
        _ => null,
    };

    private static (string Name, double Confidence) Ten(int build) => build switch
    {
        14393 => ("Windows 10 / Server 2016", TwoEditions),
        17763 => ("Windows 10 / Server 2019", TwoEditions),
        20348 => ("Windows Server 2022", OneEdition),
        26100 => ("Windows 11 / Server 2025", TwoEditions),
        >= 22000 => ("Windows 11", OneEdition),
        _ => ("Windows 10", OneEdition),
    };
}
