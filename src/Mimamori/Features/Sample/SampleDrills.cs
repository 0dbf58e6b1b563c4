using Mimamori.Data;
using Mimamori.Features.Drills;

namespace Mimamori.Features.Sample;

/// <summary>A drill the sample house held in the spring, with one gap still open, and one it plans.</summary>
internal static class SampleDrills
{
    public static void Write(Database database, DateOnly day)
    {
        var held = new Drill { Scenario = "vendor-line", On = day.AddDays(-150), Where = "会議室", Leader = "見本 医療安全管理者", DoneOn = day.AddDays(-150), People = 12, Who = "見本 病棟・情報・事務", Result = "線の札がなく、探すのに11分かかった。" };
        held.Gaps.Add(new DrillGap { DrillId = held.Id, Place = 0, What = "保守の線に札をつける", Owner = "見本 情報担当", Due = day.AddDays(-120), DoneOn = day.AddDays(-118) });
        held.Gaps.Add(new DrillGap { DrillId = held.Id, Place = 1, What = "夜間の番号を赤いファイルに入れる", Owner = "見本 事務長", Due = day.AddDays(-90) });
        database.AddRange(held, new Drill { Scenario = "ehr-night", On = day.AddDays(40), Where = "3階東病棟", Leader = "見本 医療安全管理者" });
    }
}
