using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Mapping.House;

/// <summary>Who works with whom inside the house. What every machine does all day (names, clocks, sign-in) is left out: it would hide the rest.</summary>
public static class Talks
{
    private static readonly string[] OfCare =
        ["dicom", "hl7", "smb", "rdp", "vnc", "telnet", "ssh", "ftp", "sip", "rtsp", "jetdirect", "ipp", "lpd", "mssql", "mysql", "postgresql", "oracle", "astm", "modbus", "bacnet"];

    public static async Task<IReadOnlyList<MapLink>> ReadAsync(Database database, Machines machines, CancellationToken cancellation)
    {
        var talks = await database.SeenConnections.AsNoTracking()
            .Where(talk => !talk.Outside && talk.FromId != null && talk.ToId != null && talk.Protocol != null && OfCare.Contains(talk.Protocol))
            .Select(talk => new { talk.FromId, talk.ToId, talk.Protocol }).Distinct()
            .ToListAsync(cancellation);
        return [.. talks
            .Select(talk => (From: machines.NodeOfSeen(talk.FromId), To: machines.NodeOfSeen(talk.ToId), talk.Protocol))
            .Where(talk => talk.From is not null && talk.To is not null && talk.From != talk.To)
            .OrderBy(talk => talk.From, StringComparer.Ordinal).ThenBy(talk => talk.To, StringComparer.Ordinal).ThenBy(talk => talk.Protocol, StringComparer.Ordinal)
            .Select(talk => new MapLink { From = talk.From!, To = talk.To!, Kind = MapLinkKind.Care, Label = talk.Protocol!.ToUpperInvariant() })];
    }
}
