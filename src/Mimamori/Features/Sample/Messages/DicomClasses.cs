namespace Mimamori.Features.Sample.Messages;

/// <summary>SOP classes and transfer syntaxes (DICOM PS3.6 annex A).</summary>
internal static class DicomClasses
{
    public const string Verification = "1.2.840.10008.1.1";
    public const string WorklistFind = "1.2.840.10008.5.1.4.31";
    public const string StudyFind = "1.2.840.10008.5.1.4.1.2.2.1";
    public const string ImplicitLittleEndian = "1.2.840.10008.1.2";
    public const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    public const string JpegLossless = "1.2.840.10008.1.2.4.70";

    /// <summary>What a machine of this modality stores (value of (0008,0060) to storage class).</summary>
    public static string StorageOf(string modality) => modality switch
    {
        "CT" => "1.2.840.10008.5.1.4.1.1.2",
        "MR" => "1.2.840.10008.5.1.4.1.1.4",
        "CR" => "1.2.840.10008.5.1.4.1.1.1",
        "DX" => "1.2.840.10008.5.1.4.1.1.1.1",
        "MG" => "1.2.840.10008.5.1.4.1.1.1.2",
        "US" => "1.2.840.10008.5.1.4.1.1.6.1",
        "XA" => "1.2.840.10008.5.1.4.1.1.12.1",
        "RF" => "1.2.840.10008.5.1.4.1.1.12.2",
        "ES" => "1.2.840.10008.5.1.4.1.1.77.1.1",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, "no storage class known"),
    };
}
