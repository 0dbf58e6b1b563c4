using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Ledgers;

/// <summary>What is wrong in the hospital's old Excel.</summary>
internal static class HospitalLedger
{
    public static LedgerFaults Faults { get; } = new(
        [HospitalNetwork.Forgotten, "NAS-OF2", "SIGNAGE01", "A-NAS", "US04", "W4E-PC15"],
        [
            LedgerFaults.Gone("PC", "W3-PC99", "NEC", "3階西病棟", "Windows 7", "10.20.31.199"),
            LedgerFaults.Gone("ノートPC", "OP-NOTE1", "東芝", "外来", "Windows XP", "10.20.20.181"),
            LedgerFaults.Gone("サーバ", "OLD-EHR", "富士通", "サーバー室", "Windows Server 2008", "10.20.10.99"),
            LedgerFaults.Gone("プリンタ", "PR-OLD1", "キヤノン", "医事課", "", "10.20.60.231"),
            LedgerFaults.Gone("プリンタ", "PR-OLD2", "リコー", "4階西病棟", "", "10.20.33.231"),
            LedgerFaults.Gone("US", "US00", "東芝", "生理検査室", "Windows XP", "10.20.50.90"),
            LedgerFaults.Gone("透析システム", "HEMO-SV", "日立", "旧透析室", "Windows Server 2003", "10.20.40.200"),
            LedgerFaults.Gone("NAS", "LANDISK1", "バッファロー", "事務室", "", "10.20.60.199"),
        ],
        new Dictionary<string, Func<LedgerRow, LedgerRow>>
        {
            ["OP-PC07"] = row => row with { Address = "10.20.20.207" },
            ["W3E-PC04"] = row => row with { Address = "10.20.32.204" },
            ["PR-OP3"] = row => row with { Address = "10.20.20.250" },
            ["CR01"] = row => row with { Os = "Windows 10" },
            ["LAB-PC08"] = row => row with { Os = "Windows 10 Pro" },
            ["CRP01"] = row => row with { Os = "不明" },
            ["OF-PC11"] = row => row with { Name = "事務11(旧OF-PC10)" },
            ["RH-PC02"] = row => row with { Name = "リハ2番" },
            ["W4W-PC09"] = row => row with { Mac = "00:00:00:00:00:00" },
            ["FS01"] = row => row with { Os = "Windows Server 2012 R2", Address = "10.20.10.19" },
        });
}
