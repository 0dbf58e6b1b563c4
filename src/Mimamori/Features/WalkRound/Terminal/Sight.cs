using System.Net;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.WalkRound.Terminal;

/// <summary>A machine that was seen on the wire with the address this request comes from. Two points may each know one.</summary>
public sealed record Sight(Sighting Seen, DateTime? LastAt, Asset? Row)
{
    /// <summary>Addresses move from machine to machine: one seen longer ago proves little.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(14);

    /// <summary>Boxes behind which other machines share one address.</summary>
    private static readonly string[] PassOn = ["router", "firewall", "vpn-gateway", "access-point"];

    /// <summary>So plainly this machine that it may be joined unless somebody says no.</summary>
    public bool IsClear(DateTime now) => Row is null && !PassOn.Contains(Seen.Device.Kind) && LastAt is { } last && last >= now - Fresh && last <= now.AddDays(1);

    /// <summary>Looks only into what captures already showed; nothing is asked on the wire.</summary>
    public static async Task<List<Sight>> AllAsync(Database database, IPAddress? address, CancellationToken cancellation)
    {
        if (address is null || IPAddress.IsLoopback(address))
            return [];
        var text = Plain(address).ToString();
        var points = await database.CapturePoints.AsNoTracking().ToDictionaryAsync(point => point.Id, cancellation);
        var devices = await database.SeenDevices.AsNoTracking().AsSplitQuery().Include(device => device.Claims).Include(device => device.Interfaces)
            .Where(device => device.GoneAt == null && device.Claims.Any(claim => claim.Kind == ClaimKind.Address && claim.Value == text)).ToListAsync(cancellation);
        var ids = devices.Select(device => device.Id).ToList();
        var rows = await database.Joins.AsNoTracking().Where(join => ids.Contains(join.SeenDeviceId) && join.UndoneAt == null)
            .Select(join => new { join.SeenDeviceId, join.Asset }).ToDictionaryAsync(join => join.SeenDeviceId, join => join.Asset, cancellation);
        return [.. devices.Select(device => new Sight(Sighting.Of(device, points), LastWith(device, text), rows.GetValueOrDefault(device.Id))).OrderByDescending(sight => sight.LastAt)];
    }

    /// <summary>An IPv4 caller on a double socket comes as ::ffff:192.168.1.20; captures write it plainly.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static DateTime? LastWith(SeenDevice device, string address) =>
        device.Claims.Where(claim => claim.Kind == ClaimKind.Address && claim.Value == address).Max(claim => claim.To);
}
