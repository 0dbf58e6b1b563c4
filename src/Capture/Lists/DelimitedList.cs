using System.Globalization;
using System.Text;

namespace Mimamori.Capture.Lists;

/// <summary>
/// A list with commas or tabs whose headings speak of leases or ports: the export of a Windows DHCP server (in Japanese or English, from
/// its window or from PowerShell) and what other programs call alike. A house's own ledger has other columns and is not taken.
/// </summary>
internal sealed class DelimitedList
{
    private static readonly Dictionary<string, ColumnRole> Headings = new(StringComparer.Ordinal)
    {
        ["ipaddress"] = ColumnRole.Address, ["clientipaddress"] = ColumnRole.Address, ["クライアントipアドレス"] = ColumnRole.Address, ["ipアドレス"] = ColumnRole.Address,
        ["ip"] = ColumnRole.Address, ["address"] = ColumnRole.Address, ["ipv4address"] = ColumnRole.Address, ["アドレス"] = ColumnRole.Address,
        ["mac"] = ColumnRole.Card, ["macaddress"] = ColumnRole.Card, ["macアドレス"] = ColumnRole.Card, ["uniqueid"] = ColumnRole.Card, ["一意のid"] = ColumnRole.Card,
        ["一意id"] = ColumnRole.Card, ["clientid"] = ColumnRole.Card, ["クライアントid"] = ColumnRole.Card, ["hardwareaddress"] = ColumnRole.Card, ["物理アドレス"] = ColumnRole.Card,
        ["name"] = ColumnRole.Name, ["名前"] = ColumnRole.Name, ["hostname"] = ColumnRole.Name, ["ホスト名"] = ColumnRole.Name, ["clientname"] = ColumnRole.Name,
        ["クライアント名"] = ColumnRole.Name, ["コンピュータ名"] = ColumnRole.Name, ["コンピューター名"] = ColumnRole.Name,
        ["leaseexpiration"] = ColumnRole.Ends, ["leaseexpirationdate"] = ColumnRole.Ends, ["リースの有効期限"] = ColumnRole.Ends, ["leaseexpirytime"] = ColumnRole.Ends, ["leaseexpires"] = ColumnRole.Ends,
        ["leaseends"] = ColumnRole.Ends, ["リース期限"] = ColumnRole.Ends, ["リース有効期限"] = ColumnRole.Ends, ["expires"] = ColumnRole.Ends, ["expiry"] = ColumnRole.Ends, ["有効期限"] = ColumnRole.Ends,
        ["vlan"] = ColumnRole.Vlan, ["vlanid"] = ColumnRole.Vlan,
        ["port"] = ColumnRole.Port, ["ポート"] = ColumnRole.Port, ["interface"] = ColumnRole.Port, ["インターフェース"] = ColumnRole.Port, ["インターフェイス"] = ColumnRole.Port, ["インタフェース"] = ColumnRole.Port,
    };

    /// <summary>Columns such lists have beside, which say nothing of a machine.</summary>
    private static readonly string[] Idle =
    [
        "type", "種類", "状態", "state", "status", "addressstate", "description", "説明", "scopeid", "スコープ", "policy", "policyname", "ポリシー", "networkaccessprotection",
        "ネットワークアクセス保護", "probationexpiration", "プローブの有効期限", "プロベーションの有効期限", "filterprofile", "フィルタープロファイル", "dnsrr", "dnsregistration", "clienttype",
        "napcapable", "napstatus", "probationends", "serverip", "pscomputername", "no", "fwd", "aging", "age",
    ];

    private readonly char _mark;
    private readonly ColumnRole[] _roles;

    private DelimitedList(char mark, ColumnRole[] roles) => (_mark, _roles) = (mark, roles);

    public static DelimitedList? Find(string line)
    {
        foreach (var mark in (char[])['\t', ',', ';'])
        {
            var cells = Split(line, mark);
            if (cells.Count < 2) continue;
            var folded = cells.Select(Fold).ToList();
            ColumnRole[] roles = [.. folded.Select(cell => Headings.GetValueOrDefault(cell))];
            var known = folded.Count(cell => cell.Length == 0 || Headings.ContainsKey(cell) || Array.IndexOf(Idle, cell) >= 0);
            if (known * 10 >= folded.Count * 7 && IsList(roles)) return new DelimitedList(mark, roles);
        }
        return null;
    }

    public bool TryRead(string line, int number, List<ListEntry> entries, ListProblems problems)
    {
        var cells = Split(line, _mark);
        if (cells.Count < 2) return false;
        var hasCard = CardText.TryRead(Cell(cells, ColumnRole.Card), bare: true, out var card);
        var hasAddress = AddressText.TryRead(Cell(cells, ColumnRole.Address), out var address);
        if (!hasCard)
        {
            problems.Add(hasAddress ? "no-card" : "unreadable-row", number);
            return true;
        }
        var isLease = Array.IndexOf(_roles, ColumnRole.Port) < 0;
        entries.Add(new ListEntry(isLease ? ListFormats.Leases : hasAddress ? ListFormats.ArpTable : ListFormats.MacTable)
        {
            Card = card,
            Address = hasAddress ? address : null,
            Name = ListText.Clean(Cell(cells, ColumnRole.Name)),
            LeaseEnds = ListText.Clean(Cell(cells, ColumnRole.Ends)),
            Port = ListText.Clean(Cell(cells, ColumnRole.Port)),
            Vlan = int.TryParse(Cell(cells, ColumnRole.Vlan), CultureInfo.InvariantCulture, out var vlan) && vlan is > 0 and < 4095 ? vlan : null,
        });
        return true;
    }

    private static bool IsList(ColumnRole[] roles)
    {
        bool Has(ColumnRole role) => Array.IndexOf(roles, role) >= 0;
        return Has(ColumnRole.Card) && (Has(ColumnRole.Ends) && Has(ColumnRole.Address) || Has(ColumnRole.Port) && !Has(ColumnRole.Name));
    }

    private string? Cell(List<string> cells, ColumnRole role) => Array.IndexOf(_roles, role) is >= 0 and var at && at < cells.Count ? cells[at].Trim() : null;

    internal static string Fold(string cell)
    {
        // .NET refuses to normalise half a letter, and the one code that is a turned-round byte order mark.
        var whole = string.Concat(cell.Where(letter => !char.IsSurrogate(letter) && letter != '\uFFFE'));
        return string.Concat((whole.IsNormalized(NormalizationForm.FormKC) ? whole : whole.Normalize(NormalizationForm.FormKC)).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }

    internal static List<string> Split(string line, char mark)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == mark && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(letter);
        }
        cells.Add(cell.ToString());
        return cells;
    }
}
