using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Facts;

/// <summary>
/// Remote tools and tunnels to the outside that nobody declared. Declared is: the machine at our end is in the ledger with
/// remote maintenance, or it is the box of a line in the register of lines.
/// </summary>
public static class SeenRemote
{
    private static readonly string[] Protocols = ["rdp", "vnc", "teamviewer", "anydesk", "ike", "ipsec", "openvpn", "wireguard", "l2tp", "pptp", "gre"];
    private static readonly int[] Ports = [500, 4500, 1194, 1701, 1723, 3389, 5900, 5938, 51820];

    public static async Task<IReadOnlyList<FactRow>> UndeclaredAsync(Database database, CancellationToken cancellation)
    {
        var joins = SeenNow.LiveJoins(database);
        var declared = joins.Where(join => join.Asset.RemoteMaintenance == YesNo.Yes
            || database.Lines.Any(line => line.BoxId == join.AssetId && line.ArchivedAt == null)).Select(join => join.SeenDeviceId);
        var talks = await database.SeenConnections
            .Where(talk => talk.Outside && (Protocols.Contains(talk.Protocol!) || (talk.Protocol == null && Ports.Contains(talk.Port))
                || talk.Names!.Contains("teamviewer") || talk.Names.Contains("anydesk") || talk.Names.Contains("splashtop")
                || talk.Names.Contains("logmein") || talk.Names.Contains("islonline") || talk.Names.Contains("rsupport")))
            .Where(talk => !declared.Any(id => id == talk.FromId || id == talk.ToId))
            .Select(talk => new { Ours = talk.FromId ?? talk.ToId, Far = talk.FromId == null ? talk.FromAddress : talk.ToAddress, talk.Names, talk.Protocol, talk.Transport, talk.Port })
            .Distinct().OrderBy(talk => talk.Ours).ThenBy(talk => talk.Far).Take(FactLists.MostRows).ToListAsync(cancellation);
        var ids = talks.Select(talk => talk.Ours).OfType<Guid>().Distinct().ToList();
        var names = await SeenNames.Of(database, database.SeenDevices.Where(device => ids.Contains(device.Id))).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. talks.Select(talk => Row(talk.Ours is { } id ? names.GetValueOrDefault(id) : null, What(talk.Protocol, talk.Transport, talk.Port), talk.Names ?? talk.Far))
            .DistinctBy(row => row.Id)];
    }

    private static string What(string? protocol, string transport, int port) => protocol switch
    {
        "teamviewer" => "TeamViewer",
        "anydesk" => "AnyDesk",
        "rdp" or "vnc" or "gre" => protocol.ToUpperInvariant(),
        "ike" or "ipsec" or "openvpn" or "wireguard" or "l2tp" or "pptp" => $"VPN, {protocol}",
        _ => $"{transport}/{port}",
    };

    private static FactRow Row(SeenName? ours, string what, string far)
    {
        var first = far.Split(' ')[0];
        var row = ours?.ToFactRow(null) ?? new FactRow("", FactText.NamelessMachine, FactLinks.SortOut);
        return new FactRow($"{row.Id} {what} {first}", $"{row.Label} → {first} ({what})", row.Href);
    }
}
