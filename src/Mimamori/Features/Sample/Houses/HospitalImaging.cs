namespace Mimamori.Features.Sample.Houses;

/// <summary>Machines that make pictures. The letters before the number are the modality of DICOM.</summary>
internal static class HospitalImaging
{
    public static IReadOnlyList<Equipment> All { get; } =
    [
        Modality("CT01", Maker.Toshiba, "80列CT", Os.Windows7, 21, "CT室") with { SecondCard = ("vendor-b", 11), Remote = "あり(事業者B)" },
        Modality("CT02", Maker.Siemens, "64列CT", Os.Windows10Ltsc, 22, "救急CT室"),
        Modality("MR01", Maker.Ge, "1.5T MRI", Os.Linux, 23, "MRI室") with { SecondCard = ("vendor-b", 12), Remote = "あり(事業者B)" },
        Modality("CR01", Maker.Fujifilm, "CRコンソール", Os.Windows7, 24, "一般撮影1"),
        Modality("CR02", Maker.Konica, "CRコンソール", Os.Windows7, 25, "一般撮影2"),
        Modality("DX01", Maker.Fujifilm, "FPDコンソール", Os.Windows10Ltsc, 26, "一般撮影3"),
        Modality("DX02", Maker.Carestream, "回診車", Os.Windows10Ltsc, 27, "病棟(回診車)"),
        Modality("US01", Maker.Ge, "汎用エコー", Os.Windows10Ltsc, 28, "生理検査室"),
        Modality("US02", Maker.Philips, "心エコー", Os.Windows10Ltsc, 29, "生理検査室"),
        Modality("US03", Maker.Philips, "汎用エコー", Os.Windows7, 30, "外来処置室"),
        Modality("US04", Maker.Ge, "ポータブルエコー", Os.Linux, 31, "救急"),
        Modality("ES01", Maker.Olympus, "内視鏡画像端末", Os.Windows10Ltsc, 32, "内視鏡室"),
        Modality("XA01", Maker.Shimadzu, "血管撮影", Os.Windows7, 33, "血管造影室"),
        Modality("MG01", Maker.Siemens, "マンモグラフィ", Os.Windows10Ltsc, 34, "乳腺撮影室"),
    ];

    private static Equipment Modality(string name, Maker maker, string model, Os os, int number, string place) =>
        new(name, "modality", maker, model, os, "imaging", number, place, Vendors.Modality) { User = "放射線技師" };
}
