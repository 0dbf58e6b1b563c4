using System.Text;
using System.Text.Json;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Features.Ledger.Sheets;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>
/// Thirty machines of one house, told by five sources that each know a part: a capture, a switch's MAC table, a DHCP list, the
/// collector on the PCs that take a USB stick, and the old ledger as a clerk kept it.
/// </summary>
internal static class ThirtyMachines
{
    public sealed record Machine(int Number, string Host, string Label, string Kind, string Mac, string Address)
    {
        public string? Serial { get; init; }
        public bool Collected { get; init; }
        public int ProductType { get; init; } = 1;
        public bool Leased { get; init; }
        public bool Heard { get; init; } = true;
        public bool InLedger { get; init; } = true;
        /// <summary>What the ledger knows besides the label: a card, a number, or host name and address.</summary>
        public string Knows { get; init; } = "mac";
    }

    /// <summary>The wireless card of the first PC, seen on its own before the PC told that it is its.</summary>
    public const string SecondCard = "00:1b:21:00:01:01";

    public static IReadOnlyList<Machine> All { get; } =
    [
        .. Enumerable.Range(1, 20).Select(n => new Machine(n, $"UKETSUKE-PC{n:00}", $"受付PC{n:00}", "パソコン", Card(n), $"192.168.1.{10 + n}")
        {
            Serial = $"SN{n:0000}A", Collected = n <= 16, Leased = true, InLedger = n <= 18, Heard = n != 15,
            Knows = n % 3 == 0 && n <= 16 ? "serial" : n % 3 == 1 ? "name" : "mac",
        }),
        new(21, "KARTE-SV", "電子カルテサーバー", "サーバ", Card(21), "192.168.1.2") { Serial = "SV0021B", Collected = true, ProductType = 3, Knows = "serial" },
        new(22, "FILE-SV", "ファイルサーバー", "サーバ", Card(22), "192.168.1.3") { Serial = "SV0022B", Collected = true, ProductType = 3 },
        new(23, "", "プリンタ1階", "プリンタ", Card(23), "192.168.1.200"),
        new(24, "", "プリンタ2階", "プリンタ", Card(24), "192.168.1.201"),
        new(25, "", "複合機", "プリンタ", Card(25), "192.168.1.202") { Heard = false },
        new(26, "", "画像の保存", "NAS", Card(26), "192.168.1.4"),
        new(27, "", "ルーター", "ルータ", Card(27), "192.168.1.1"),
        new(28, "", "スイッチ", "スイッチ", Card(28), "192.168.1.254") { InLedger = false },
        new(29, "", "CT装置", "CT", Card(29), "192.168.1.50") { Heard = false },
        new(30, "", "往診タブレット", "タブレット", "02:5a:21:00:00:1e", "192.168.1.120") { Leased = true, InLedger = false },
    ];

    public static byte[] Capture => PacketBuilder.Pcap(All.Where(machine => machine.Heard).Select(machine => PacketBuilder.Arp(machine.Mac, machine.Address, machine.Address))
        .Append(PacketBuilder.Arp(SecondCard, "192.168.1.111", "192.168.1.111")));

    public static byte[] MacTable => Encoding.ASCII.GetBytes("SW-1F#show mac address-table\n          Mac Address Table\n-------------------------------------------\n\n"
        + "Vlan    Mac Address       Type        Ports\n----    -----------       --------    -----\n All    0100.0ccc.cccc    STATIC      CPU\n"
        + string.Concat(All.Select(machine => $"  10    {Cisco(machine.Mac)}    DYNAMIC     Gi1/0/{machine.Number}\n"))
        + $"  10    {Cisco(SecondCard)}    DYNAMIC     Gi1/0/48\n");

    public static byte[] DhcpList => SheetFiles.ShiftJis("クライアント IP アドレス,名前,リースの有効期限,種類,一意の ID,説明\r\n" + string.Concat(All.Where(machine => machine.Leased)
        .Select(machine => $"{machine.Address},{(machine.Host.Length > 0 ? machine.Host + ".hospital.local" : "")},2026/12/01 10:20:30,DHCP,{machine.Mac.Replace(":", "")},\r\n")));

    public static IEnumerable<(string Name, byte[] Bytes)> Collected => All.Where(machine => machine.Collected).Select(machine => ($"mimamori-{machine.Host}-20261120.json", Json(machine)));

    /// <summary>Titles, headings on two lines of which one was merged, wide digits, the emperor's years, sums and notes between the rows.</summary>
    public static byte[] Ledger
    {
        get
        {
            var lines = new List<string> { "【院内機器一覧表】,,,,,,,,", ",,,,,,,作成：令和７年４月１日,", "", "No.,機器情報,,,,つながり,,設置,備考", ",機器名称,区分,メーカ名,S/N,ＩＰアドレス,MAC,場所,", "" };
            foreach (var (machine, index) in All.Where(machine => machine.InLedger).Select((machine, index) => (machine, index)))
            {
                if (index == 9)
                    lines.Add("【2階】,,,,,,,,");
                lines.Add(Row(machine));
            }
            lines.AddRange([$"合計,,{All.Count(machine => machine.InLedger)}台,,,,,,", "※リース品は備考に記入のこと,,,,,,,,"]);
            return SheetFiles.ShiftJis(string.Join("\r\n", lines));
        }
    }

    private static string Row(Machine machine) => string.Join(',',
        Wide($"{machine.Number}"), machine.Knows == "name" && machine.Host.Length > 0 ? machine.Host : machine.Label, machine.Kind, "ねこ電機",
        machine.Knows == "serial" ? machine.Serial : "", machine.Knows == "name" ? Wide(machine.Address) : machine.Address,
        machine.Knows == "mac" ? machine.Mac.Replace(':', '-').ToUpperInvariant() : "", "受付", machine.Number % 5 == 0 ? "リース" : "");

    private static byte[] Json(Machine machine) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        schema = "mimamori.collect/1", collector = "1.0", collectedAt = "2026-11-20T01:00:00Z", name = machine.Host,
        os = new { caption = "Microsoft Windows", version = machine.ProductType == 1 ? "10.0.22631" : "10.0.20348", productType = machine.ProductType },
        machine = new { maker = "Neko", model = "N-1", serialNumber = machine.Serial },
        adapters = (machine.Number == 1 ? new[] { machine.Mac, SecondCard } : [machine.Mac]).Select(mac => new { description = "LAN", mac, physical = true, addresses = new[] { machine.Address } }),
        software = new[] { new { name = "レセコン", version = "5.1" } },
    });

    private static string Card(int number) => $"00:1b:21:00:00:{number:x2}";

    private static string Cisco(string mac) => string.Join('.', mac.Replace(":", "").Chunk(4).Select(part => new string(part)));

    private static string Wide(string text) => string.Concat(text.Select(letter => letter is >= '!' and <= '~' ? (char)(letter + 0xFEE0) : letter));
}
