using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Stopped;

namespace Mimamori.Features.Sample;

/// <summary>What the sample house does when systems stand still: sheets with letters, an order of coming back, and the desks whose numbers it has written down.</summary>
internal static class SampleStopped
{
    public static void Write(Database database, List<CareSystem> systems, DateOnly day)
    {
        for (var at = 0; at < systems.Count; at++)
        {
            (systems[at].RestoreRank, systems[at].RunsOn) = (at + 1, at == 0 ? "2階サーバー室" : null);
            if (at < 3)
                database.Add(new PaperForm { Letter = $"{(char)('A' + at)}", Title = $"{systems[at].Name}の代わりの紙", Department = at == 0 ? "病棟・外来" : "各部署", CareSystemId = systems[at].Id, Copies = at == 2 ? null : 100, KeptAt = "各部署の赤いファイル", CountedOn = day.AddDays(-40) });
        }
        if (systems is [var first, ..])
            (first.StopsWhat, first.CopiesWhere, first.Deadline) = ("カルテの記録、指示、薬の払い出し", "2階サーバー室のNASと、金庫の外付けディスク（情報担当）", "請求は毎月10日まで");
        database.AddRange(
            new OutsideBody { Key = "police", Name = "県警サイバーの窓口", Phone = "03-0000-0110", Hours = "平日 8:30-17:15", PhoneTestedOn = day.AddDays(-60) },
            new OutsideBody { Key = "neighbours", Name = "見本東病院（救急の相談）", Phone = "03-0000-0200", NightPhone = "03-0000-0201" });
    }
}
