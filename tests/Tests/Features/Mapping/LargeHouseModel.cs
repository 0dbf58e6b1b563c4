using Mimamori.Features.Mapping;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>The house of 2,000 devices as plain facts, for the layout.</summary>
internal static class LargeHouseModel
{
    /// <summary>As plain facts, for the layout.</summary>
    public static MapModel Model()
    {
        var draft = new MapDraft();
        for (var line = 1; line <= LargeHouse.Lines; line++)
        {
            draft.Add($"out{line}", $"事業者{line}", MapKind.Vendor, sub: $"保守回線{line}");
            draft.Add($"door{line}", $"VPN装置{line}", MapKind.Vpn);
            draft.Outside($"out{line}", $"door{line}", $"L{line}", true, line % 2 == 0);
        }

        draft.Add("ehr", "電子カルテサーバー", MapKind.Server, "z01");
        foreach (var (zone, name, kind, number) in LargeHouse.Machines())
        {
            var id = $"{zone}-{name}-{number}";
            draft.Add(id, $"{zone} {name} {number}", MapKinds.FromDevice(kind), zone, risks: number % 17 == 0 ? [MapRisk.SupportEnded] : []);
            if (kind is "terminal" or "server") draft.Care(id, "ehr", null);
            if (kind is "patient-monitor") draft.Care(id, $"{zone}-病棟サーバー-1", "波形");
        }

        return new MapModel
        {
            Title = "つながりの図", House = "二千台病院", EditionDate = new(2026, 11, 25), Edition = "1",
            Zones = [.. Enumerable.Range(1, LargeHouse.Zones).Select(i => new MapZone(LargeHouse.Zone(i), $"{i}番病棟"))], Nodes = draft.Nodes, Links = draft.Links,
        };
    }
}
