namespace Mimamori.Features.Sample.Houses;

/// <summary>Printers, storage, telephones, cameras and what belongs to the building.</summary>
internal static class HospitalOffice
{
    public static IReadOnlyList<Equipment> All { get; } =
    [
        .. Printers("ward3w", "3階西病棟", Maker.Ricoh, "RICOH IM C3000", "PR-W3W", 2),
        .. Printers("ward3e", "3階東病棟", Maker.Ricoh, "RICOH IM C3000", "PR-W3E", 2),
        .. Printers("ward4w", "4階西病棟", Maker.Canon, "Canon LBP361", "PR-W4W", 2),
        .. Printers("ward4e", "4階東病棟", Maker.Canon, "Canon LBP361", "PR-W4E", 2),
        .. Printers("ward5", "5階病棟", Maker.Brother, "Brother HL-L6400DW", "PR-W5", 2),
        .. Printers("outpatient", "外来", Maker.Epson, "EPSON LP-S380DN", "PR-OP", 5),
        .. Printers("outpatient", "検体ラベル", Maker.Sato, "SATO CL4NX-J", "LBL-OP", 2),
        .. Printers("office", "事務室", Maker.Ricoh, "RICOH MP C4504", "PR-OF", 3),
        new("NAS-OF1", "nas", Maker.Buffalo, "TS5410", Os.Linux, "office", 20, "事務室", Vendors.Office),
        new("NAS-OF2", "nas", Maker.Synology, "DS920+", Os.Linux, "office", 21, "医局", Vendors.None),
        new("NAS-LAB", "nas", Maker.Qnap, "TS-453D", Os.Linux, "lab", 45, "検査科", Vendors.Lab),
        new("PBX01", "server", Maker.SuperMicro, "IP-PBX", Os.Linux, "voice", 10, "電話交換室", Vendors.Telephone) { AlsoRight = ["ip-phone"] },
        .. from phone in Enumerable.Range(1, 9) select Phone(phone, Maker.Yealink, "SIP-T43U"),
        .. from phone in Enumerable.Range(10, 5) select Phone(phone, Maker.Panasonic, "KX-HDV230"),
        .. from camera in Enumerable.Range(1, 5) select Camera(camera, Maker.IPro, "WV-S1131"),
        .. from camera in Enumerable.Range(6, 3) select Camera(camera, Maker.Axis, "P3245-V"),
        new("NVR01", "server", Maker.IPro, "録画装置", Os.Linux, "facility", 10, "防災センター", Vendors.Building) { AlsoRight = ["camera", "nas", "iot", "building-system"] },
        new("AC-CTL01", "building-system", Maker.MitsubishiElectric, "空調集中管理", Os.Firmware, "facility", 61, "機械室", Vendors.Building),
        new("AC-CTL02", "building-system", Maker.MitsubishiElectric, "空調集中管理", Os.Firmware, "facility", 62, "機械室", Vendors.Building),
        new("UPS01", "iot", Maker.Schneider, "Smart-UPS 3000", Os.Firmware, "management", 81, "サーバー室", Vendors.Network) { AlsoRight = ["building-system"] },
        new("UPS02", "iot", Maker.Schneider, "Smart-UPS 1500", Os.Firmware, "management", 82, "EPS", Vendors.Network) { AlsoRight = ["building-system"] },
        new("SIGNAGE01", "iot", Maker.RaspberryPi, "案内表示", Os.Linux, "office", 45, "正面玄関", Vendors.None) { AlsoRight = ["terminal"] },
        new("PAY01", "payment-terminal", Maker.Verifone, "決済端末", Os.Firmware, "office", 46, "会計窓口", Vendors.Office),
        new("PAY02", "payment-terminal", Maker.Verifone, "決済端末", Os.Firmware, "office", 47, "会計窓口", Vendors.Office),
    ];

    private static IEnumerable<Equipment> Printers(string segment, string place, Maker maker, string model, string prefix, int count) =>
        from one in Enumerable.Range(1, count)
        let number = (prefix.StartsWith("LBL", StringComparison.Ordinal) ? 215 : 200) + one
        select new Equipment($"{prefix}{one}", "printer", maker, model, Os.Firmware, segment, number, place, Vendors.Office);

    private static Equipment Phone(int number, Maker maker, string model) =>
        new($"TEL{number:D2}", "ip-phone", maker, model, Os.Firmware, "voice", 100 + number, "各所", Vendors.Telephone);

    private static Equipment Camera(int number, Maker maker, string model) =>
        new($"CAM{number:D2}", "camera", maker, model, Os.Firmware, "facility", 100 + number, "院内各所", Vendors.Building);
}
