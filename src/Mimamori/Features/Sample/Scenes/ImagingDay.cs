using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>The modalities ask for their worklist, take pictures, and the archive keeps them.</summary>
internal static class ImagingDay
{
    private static readonly string[] Syntaxes = [DicomClasses.ImplicitLittleEndian, DicomClasses.ExplicitLittleEndian, DicomClasses.JpegLossless];

    public static void Play(House house)
    {
        Archive(house);
        var hour = 8.0;
        foreach (var modality in house.OfKind("modality"))
            Modality(house, modality, hour += 0.07);
        foreach (var reader in (string[])["RAD-PC01", "RAD-PC02", "RAD-PC03", "RAD-PC04"])
            Read(house, house[reader], hour += 0.3);
    }

    private static void Archive(House house)
    {
        var (first, second) = (house["PACS01"], house["PACS02"]);
        Cable.PlugIn(house, first.Leg, house.Wire.At(0.4));
        Cable.PlugIn(house, second.Leg, house.Wire.At(0.45));
        Names.CallOut(house, first.Leg, house.NetBiosDomain, house.Wire.At(0.5));
        Logon.Play(house, first.Leg, house["DC01"], "PACS01$", house.Wire.At(0.52));
        Titled(first, "PACS01");
        Titled(second, "PACS02");
        for (var copy = 0; copy < 3; copy++)
            Store(house, first.Leg, "PACS01", second.Leg, "PACS02", 11112, "CT", "2.25.7001", "PACS_SAMPLE_6", house.Wire.At(2.0 + copy * 0.2));
    }

    private static void Modality(House house, Machine modality, double hour)
    {
        var title = modality.Name;
        var kind = title[..2];
        var uid = $"2.25.{10_000 + modality.Equipment.Number}";
        var implementation = $"{kind}_SAMPLE_V{modality.Equipment.Number % 7 + 1}";
        Titled(modality, title);
        Cable.PlugIn(house, modality.Leg, house.Wire.At(hour));
        if (modality.Os.IsWindows)
            Names.CallOut(house, modality.Leg, "WORKGROUP", house.Wire.At(hour + 0.003));
        Echo(house, modality.Leg, title, house["PACS01"].Leg, "PACS01", 104, uid, implementation, house.Wire.At(hour + 0.01));
        Worklist(house, modality.Leg, title, kind, uid, implementation, house.Wire.At(hour + 0.02));
        foreach (var later in (double[])[0.6, 2.9, 6.1])
            Store(house, modality.Leg, title, house["PACS01"].Leg, "PACS01", 104, kind, uid, implementation, house.Wire.At(hour + later));
        Cable.Time(house, modality.Leg, house["DC01"].Leg, house.Wire.At(hour + 0.03));
    }

    private static void Echo(House house, Leg caller, string title, Leg called, string calledTitle, int port, string uid, string name, long at)
    {
        var wish = new DicomAssociation(title, calledTitle, [DicomClasses.Verification], [DicomClasses.ImplicitLittleEndian], uid, name);
        Begin(house, wish, caller, called, port, at)
            .Client(Dicom.Echo(1)).Server(Dicom.EchoReply(1)).Client(Dicom.Release()).Server(Dicom.ReleaseReply()).Close();
    }

    private static void Worklist(House house, Leg caller, string title, string kind, string uid, string name, long at)
    {
        var wish = new DicomAssociation(title, "RISMWL", [DicomClasses.WorklistFind], [DicomClasses.ImplicitLittleEndian], uid, name);
        Titled(house["RIS-SV01"], "RISMWL");
        Begin(house, wish, caller, house["RIS-SV01"].Leg, 11112, at)
            .Client(Dicom.Find(1, DicomClasses.WorklistFind, kind)).Server(Dicom.FindReply(1, DicomClasses.WorklistFind))
            .Client(Dicom.Release()).Server(Dicom.ReleaseReply()).Close();
    }

    internal static void Store(House house, Leg caller, string title, Leg called, string calledTitle, int port, string kind, string uid, string name, long at)
    {
        var wish = new DicomAssociation(title, calledTitle, [DicomClasses.StorageOf(kind), DicomClasses.Verification], Syntaxes, uid, name);
        var instance = $"2.25.{house.Dice.Between(100_000, 900_000)}";
        Begin(house, wish, caller, called, port, at)
            .Client(Dicom.Store(1, kind, "SAMPLE", instance)).Server(Dicom.StoreReply(1, kind, instance))
            .Client(Dicom.Release()).Server(Dicom.ReleaseReply()).Close();
    }

    /// <summary>A reading desk asks the archive for studies: a terminal that speaks DICOM and makes no pictures.</summary>
    private static void Read(House house, Machine reader, double hour)
    {
        var title = reader.Name.Replace("RAD-PC", "VIEW", StringComparison.Ordinal);
        var wish = new DicomAssociation(title, "PACS01", [DicomClasses.StudyFind], [DicomClasses.ImplicitLittleEndian], "2.25.7002", "VIEW_SAMPLE_6");
        Titled(reader, title);
        Begin(house, wish, reader.Leg, house["PACS01"].Leg, 104, house.Wire.At(hour))
            .Client(Dicom.Find(1, DicomClasses.StudyFind, "CT")).Server(Dicom.FindReply(1, DicomClasses.StudyFind))
            .Client(Dicom.Release()).Server(Dicom.ReleaseReply()).Close();
    }

    private static TcpTalk Begin(House house, DicomAssociation wish, Leg caller, Leg called, int port, long at) =>
        TcpTalk.Open(house.Wire, caller, called, port, "dicom", at)
            .Client(Dicom.Associate(wish)).Server(Dicom.Accept(wish, "2.25.7001", "PACS_SAMPLE_6"));

    private static void Titled(Machine machine, string title) => machine.AeTitles.Add(title);
}
