namespace Mimamori.Features.Ledger;

/// <content>The second depth of the ledger: what a hospital's own IT wants to know.</content>
public sealed partial class Asset
{
    public string? MacAddress { get; set; }
    /// <summary>つながる先: the port and the zone.</summary>
    public string? ConnectedTo { get; set; }
    public YesNo Wireless { get; set; }
    public string? Antivirus { get; set; }
    public UpdateWay UpdateWay { get; set; }
    public DateOnly? SupportEndsOn { get; set; }
    public YesNo UsbAllowed { get; set; }
    public string? AdministratorHolder { get; set; }
    /// <summary>患者情報の有無と件数目安.</summary>
    public YesNo HoldsPatientData { get; set; }
    public int? PatientRecordsAbout { get; set; }
    public YesNo Encrypted { get; set; }
    public YesNo MayLeaveTheHouse { get; set; }
    public YesNo BackedUp { get; set; }
    /// <summary>止まったときの代わり.</summary>
    public string? Substitute { get; set; }
    /// <summary>抜線の可否. "May" only ever comes from a named person, see <see cref="UnplugDecidedBy"/>.</summary>
    public Unplug Unplug { get; set; }
    public string? UnplugDecidedBy { get; set; }
}

public enum UpdateWay { Unknown, Automatic, ByVendor, NotPossible }

/// <summary>May the cable be pulled? Unset is read as "ask first", never as "may".</summary>
public enum Unplug { AskFirst, May, MustNot }
