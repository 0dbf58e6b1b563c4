using System.Xml;

namespace Mimamori.Capture.Lists.Scans;

/// <summary>What a few of nmap's scripts asked out of the machine itself, as the same facts a capture would give.</summary>
internal sealed class NmapScripts
{
    private const int Most = 256;

    /// <summary>Script, its element's key ("" for all it wrote), and the fact's protocol and name.</summary>
    private static readonly (string Script, string Key, string Protocol, string Fact)[] Told =
    [
        ("snmp-sysdescr", "", "snmp", "sysDescr"), ("http-title", "", "http", "title"), ("http-server-header", "", "http", "server"), ("ssl-cert", "notAfter", "tls", "certificateNotAfter"),
        ("ssl-cert", "commonName", "tls", "certificateSubject"), ("smb-os-discovery", "os", "smb", "nativeOs"), ("smb-os-discovery", "lanmanager", "smb", "nativeLanManager"),
        ("smb-os-discovery", "domain", "smb", "netbiosDomain"), ("rdp-ntlm-info", "Product_Version", "rdp", "osVersion"), ("rdp-ntlm-info", "NetBIOS_Computer_Name", "rdp", "netbiosComputer"),
    ];

    private static readonly (string Script, string Key)[] Names = [("smb-os-discovery", "server"), ("smb-os-discovery", "fqdn"), ("rdp-ntlm-info", "DNS_Computer_Name"), ("nbstat", "server_name")];

    private readonly List<(string Protocol, string Name, string Value)> _facts = [];
    private readonly List<string> _names = [];
    private string _script = "", _table = "";

    public void Take(XmlReader xml, int port)
    {
        if (xml.LocalName == "script")
        {
            (_script, _table) = (xml.GetAttribute("id") ?? "", "");
            Note("", FirstLine(xml.GetAttribute("output")));
            if (_script == "smb-protocols" && port >= 0 && xml.GetAttribute("output")?.Contains("SMBv1", StringComparison.Ordinal) == true) Keep("smb", "dialect", "NT LM 0.12");
            return;
        }
        var key = xml.GetAttribute("key");
        if (xml.LocalName == "table") _table = key ?? "";
        if (xml.LocalName == "table" || _table == "issuer") return;
        if (key is null || xml.IsEmptyElement || !xml.Read() || xml.NodeType != XmlNodeType.Text) return;
        Note(key, xml.Value);
    }

    public void Tell(ToldMachine machine)
    {
        foreach (var name in _names) machine.Name(name, ListFormats.Scan);
        foreach (var (protocol, name, value) in _facts) machine.Fact(protocol, name, value);
    }

    private void Note(string key, string? value)
    {
        if (value is null) return;
        foreach (var (script, element, protocol, fact) in Told)
            if (script == _script && element == key) Keep(protocol, fact, value);
        if (Array.IndexOf(Names, (_script, key)) >= 0 && _names.Count < Most) _names.Add(value.Replace("\\x00", "", StringComparison.Ordinal));
    }

    private void Keep(string protocol, string name, string value)
    {
        if (_facts.Count < Most) _facts.Add((protocol, name, value));
    }

    private static string? FirstLine(string? text) => text?.AsSpan().Trim().ToString().Split('\n')[0];
}
