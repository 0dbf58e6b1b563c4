using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;

namespace Mimamori.Features.Facts;

/// <summary>Services that are rarely needed and were seen answering: old ways of talking, and doors open to the outside.</summary>
public static class SeenServices
{
    private static readonly string[] Findings = ["telnet-in-use", "ftp-in-use", "smb1-in-use", "ssh1-in-use", "remote-access-from-outside"];
    private static readonly string[] Ports = ["tcp/23", "tcp/21"];

    public static async Task<IReadOnlyList<FactRow>> NeedlessAsync(Database database, IQueryable<SeenDevice> machines, CancellationToken cancellation)
    {
        var seen = await database.Observations
            .Where(row => (row.Kind == ObservationKind.Finding && Findings.Contains(row.Name))
                || (row.Kind == ObservationKind.Service && Ports.Contains(row.Protocol)))
            .Where(row => machines.Any(device => device.Id == row.SeenDeviceId))
            .Select(row => new { row.SeenDeviceId, What = row.Kind == ObservationKind.Finding ? row.Name : row.Protocol })
            .Distinct().OrderBy(row => row.SeenDeviceId).ThenBy(row => row.What).Take(FactLists.MostRows).ToListAsync(cancellation);
        var ids = seen.Select(row => row.SeenDeviceId).Distinct().ToList();
        var names = await SeenNames.Of(database, database.SeenDevices.Where(device => ids.Contains(device.Id))).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. seen.Select(row => (row.SeenDeviceId, What: Word(row.What))).Distinct().Select(row => Row(names[row.SeenDeviceId], row.What))];
    }

    /// <summary>One machine may show several: each is a row of its own, so that a new one is noticed.</summary>
    private static FactRow Row(SeenName name, string what)
    {
        var row = name.ToFactRow(what);
        return row with { Id = $"{row.Id} {what}" };
    }

    private static string Word(string code) => code switch
    {
        "telnet-in-use" or "tcp/23" => "Telnet",
        "ftp-in-use" or "tcp/21" => "FTP",
        "smb1-in-use" => "SMB1",
        "ssh1-in-use" => "SSH 1",
        _ => "RDP/VNC ← Internet",
    };
}
