using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample;

/// <summary>The capture points by the names the house's people would give them; the files keep their own.</summary>
internal static class SamplePoints
{
    private static readonly Dictionary<string, string> Names = new()
    {
        [Wire.Core] = "サーバー室の中心スイッチ",
        [HospitalSegments.Imaging] = "画像診断の区画",
        [HospitalSegments.WardFloor] = "3階西病棟",
        [HospitalSegments.OfficeFloor] = "事務の階",
        [HospitalSegments.Eligibility] = "オンライン資格確認のルーター",
        [HospitalSegments.VendorA] = "事業者Aの回線",
        [HospitalSegments.VendorB] = "事業者Bの回線",
        [ClinicPlan.Lan] = "院内LANのスイッチ",
        [ClinicPlan.Eligibility] = "オンライン資格確認のルーター",
    };

    public static string NameOf(string point) => Names.GetValueOrDefault(point, point);
}
