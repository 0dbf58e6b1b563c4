using System.Globalization;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;

namespace Mimamori.Tests.Houses;

/// <summary>A hospital of 2,000 devices: 40 wards and departments, each with what such a place has, and 12 lines outside.</summary>
internal static class LargeHouse
{
    public const int Devices = 2000, Zones = 40, Lines = 12;

    private static readonly (string Name, string Kind, int Count)[] Ward =
    [
        ("端末", "terminal", 22), ("ベッドサイドモニター", "patient-monitor", 10), ("輸液ポンプ", "infusion-pump", 6), ("プリンター", "printer", 3),
        ("タブレット", "tablet", 3), ("無線の親機", "access-point", 2), ("ナースコール", "nurse-call", 1), ("病棟サーバー", "server", 1), ("院内電話", "ip-phone", 2),
    ];

    /// <summary>As rows of a house: ledger, places with floors, and what was seen of it.</summary>
    public static int Fill(Database database)
    {
        var places = Enumerable.Range(1, Zones).ToDictionary(Zone, i => new Place { Name = $"{i}番病棟", Floor = $"本館{1 + (i / 5)}F" });
        database.Places.AddRange(places.Values);
        var points = places.Keys.ToDictionary(zone => zone, zone => new CapturePoint { Name = zone, SiteId = database.Sites.Single().Id });
        database.CapturePoints.AddRange(points.Values);
        var decision = database.Decisions.Add(new Decision { Kind = DecisionKind.Joined, At = database.Now, By = "山田" }).Entity;
        var (server, serverPoint) = (Add(database, "電子カルテサーバー", "server", places["z01"], points["z01"], decision), points["z01"]);
        foreach (var (zone, name, kind, number) in Machines())
        {
            var seen = Add(database, $"{zone} {name} {number}", kind, places[zone], points[zone], decision);
            if (kind == "terminal") database.SeenConnections.Add(Talk(seen, server, serverPoint));
        }

        for (var line = 1; line <= Lines; line++)
        {
            var box = database.Assets.Add(new Asset { Kind = "vpn-gateway", Name = $"VPN装置{line}", Place = places["z01"], CreatedAt = database.Now }).Entity;
            database.Lines.Add(new Line { Name = $"保守回線{line}", Purpose = LinePurpose.RemoteMaintenance, BoxId = box.Id, CableLabel = $"L{line}", AlwaysOn = YesNo.Yes });
        }

        return database.SaveChanges();
    }

    private static SeenDevice Add(Database database, string name, string kind, Place place, CapturePoint point, Decision decision)
    {
        var asset = database.Assets.Add(new Asset { Kind = kind, Name = name, Place = place, CreatedAt = database.Now }).Entity;
        var seen = database.SeenDevices.Add(new SeenDevice { Kind = kind, KindBecause = "test" }).Entity;
        seen.Interfaces.Add(new Interface { PointId = point.Id });
        database.Joins.Add(new Join { AssetId = asset.Id, SeenDeviceId = seen.Id, DecisionId = decision.Id, Reason = "同じ名前" });
        return seen;
    }

    private static SeenConnection Talk(SeenDevice from, SeenDevice to, CapturePoint point) => new()
    {
        PointId = point.Id, FromId = from.Id, ToId = to.Id, FromAddress = "10.0.0.1", ToAddress = "10.0.0.2", Transport = "tcp", Port = 445, Protocol = "smb", Outside = false,
    };

    public static IEnumerable<(string Zone, string Name, string Kind, int Number)> Machines() =>
        from zone in Enumerable.Range(1, Zones).Select(Zone)
        from kind in Ward
        from number in Enumerable.Range(1, kind.Count)
        select (zone, kind.Name, kind.Kind, number);

    public static string Zone(int number) => "z" + number.ToString("00", CultureInfo.InvariantCulture);
}
