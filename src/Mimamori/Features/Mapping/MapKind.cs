namespace Mimamori.Features.Mapping;

/// <summary>What a box is, as far as its picture goes.</summary>
public enum MapKind
{
    Cloud,
    Vendor,
    Internet,
    Partner,
    Router,
    Vpn,
    Firewall,
    Server,
    Storage,
    Terminal,
    Tablet,
    Printer,
    Modality,
    Monitor,
    Analyser,
    Pump,
    NurseCall,
    Camera,
    Phone,
    Wireless,
    Building,
    Unknown,
}

/// <summary>The columns of the map from left to right.</summary>
public enum MapRole
{
    Outside,
    Boundary,
    Server,
    Terminal,
    Medical,
    Building,
}

/// <summary>Marks that stand on a box: each has its own shape and letter, so that colour may be lost.</summary>
public enum MapRisk
{
    /// <summary>△ the maker's support has ended.</summary>
    SupportEnded,

    /// <summary>◇ somebody maintains it from outside.</summary>
    RemoteMaintenance,

    /// <summary>□ seen on the wire, missing in the ledger.</summary>
    NotInLedger,

    /// <summary>○ speaks an old protocol.</summary>
    OldProtocol,
}
