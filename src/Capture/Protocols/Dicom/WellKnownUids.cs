using System.Text;

namespace Mimamori.Capture.Protocols.Dicom;

/// <summary>Names of the unique identifiers that hospitals' traffic is full of (PS3.6 annex A, tables A-1).</summary>
internal static class WellKnownUids
{
    private const string StoragePrefix = "1.2.840.10008.5.1.4.1.1.";

    // What a machine that makes pictures or curves of patients sends; the last part follows StoragePrefix.
    private static readonly Names s_acquired = new(new Dictionary<string, string>
    {
        [StoragePrefix + "1"] = "Computed Radiography Image Storage",
        [StoragePrefix + "1.1"] = "Digital X-Ray Image Storage - For Presentation",
        [StoragePrefix + "1.1.1"] = "Digital X-Ray Image Storage - For Processing",
        [StoragePrefix + "1.2"] = "Digital Mammography X-Ray Image Storage - For Presentation",
        [StoragePrefix + "1.2.1"] = "Digital Mammography X-Ray Image Storage - For Processing",
        [StoragePrefix + "1.3"] = "Digital Intra-Oral X-Ray Image Storage - For Presentation",
        [StoragePrefix + "2"] = "CT Image Storage",
        [StoragePrefix + "2.1"] = "Enhanced CT Image Storage",
        [StoragePrefix + "3.1"] = "Ultrasound Multi-frame Image Storage",
        [StoragePrefix + "6.1"] = "Ultrasound Image Storage",
        [StoragePrefix + "4"] = "MR Image Storage",
        [StoragePrefix + "4.1"] = "Enhanced MR Image Storage",
        [StoragePrefix + "12.1"] = "X-Ray Angiographic Image Storage",
        [StoragePrefix + "12.2"] = "X-Ray Radiofluoroscopic Image Storage",
        [StoragePrefix + "20"] = "Nuclear Medicine Image Storage",
        [StoragePrefix + "77.1.1"] = "VL Endoscopic Image Storage",
        [StoragePrefix + "77.1.4"] = "VL Photographic Image Storage",
        [StoragePrefix + "77.1.5.1"] = "Ophthalmic Photography 8 Bit Image Storage",
        [StoragePrefix + "77.1.5.4"] = "Ophthalmic Tomography Image Storage",
        [StoragePrefix + "9.1.1"] = "12-lead ECG Waveform Storage",
        [StoragePrefix + "9.1.2"] = "General ECG Waveform Storage",
        [StoragePrefix + "128"] = "Positron Emission Tomography Image Storage",
        [StoragePrefix + "481.1"] = "RT Image Storage",
    });

    private static readonly Names s_others = new(new Dictionary<string, string>
    {
        ["1.2.840.10008.1.1"] = "Verification",
        ["1.2.840.10008.1.20.1"] = "Storage Commitment Push Model",
        ["1.2.840.10008.1.40"] = "Procedural Event Logging",
        ["1.2.840.10008.3.1.2.3.3"] = "Modality Performed Procedure Step",
        ["1.2.840.10008.5.1.1.9"] = "Basic Grayscale Print Management Meta",
        ["1.2.840.10008.5.1.1.18"] = "Basic Color Print Management Meta",
        ["1.2.840.10008.5.1.4.31"] = "Modality Worklist Information Model - FIND",
        ["1.2.840.10008.5.1.4.1.2.1.1"] = "Patient Root Query/Retrieve - FIND",
        ["1.2.840.10008.5.1.4.1.2.1.2"] = "Patient Root Query/Retrieve - MOVE",
        ["1.2.840.10008.5.1.4.1.2.1.3"] = "Patient Root Query/Retrieve - GET",
        ["1.2.840.10008.5.1.4.1.2.2.1"] = "Study Root Query/Retrieve - FIND",
        ["1.2.840.10008.5.1.4.1.2.2.2"] = "Study Root Query/Retrieve - MOVE",
        ["1.2.840.10008.5.1.4.1.2.2.3"] = "Study Root Query/Retrieve - GET",
        ["1.2.840.10008.5.1.4.1.1.7"] = "Secondary Capture Image Storage",
        ["1.2.840.10008.5.1.4.1.1.11.1"] = "Grayscale Softcopy Presentation State Storage",
        ["1.2.840.10008.5.1.4.1.1.88.11"] = "Basic Text SR Storage",
        ["1.2.840.10008.5.1.4.1.1.88.22"] = "Enhanced SR Storage",
        ["1.2.840.10008.5.1.4.1.1.88.33"] = "Comprehensive SR Storage",
        ["1.2.840.10008.5.1.4.1.1.88.59"] = "Key Object Selection Document Storage",
        ["1.2.840.10008.5.1.4.1.1.88.67"] = "X-Ray Radiation Dose SR Storage",
        ["1.2.840.10008.5.1.4.1.1.104.1"] = "Encapsulated PDF Storage",
    });

    private static readonly Names s_transferSyntaxes = new(new Dictionary<string, string>
    {
        ["1.2.840.10008.1.2"] = "Implicit VR Little Endian",
        ["1.2.840.10008.1.2.1"] = "Explicit VR Little Endian",
        ["1.2.840.10008.1.2.1.99"] = "Deflated Explicit VR Little Endian",
        ["1.2.840.10008.1.2.2"] = "Explicit VR Big Endian",
        ["1.2.840.10008.1.2.4.50"] = "JPEG Baseline",
        ["1.2.840.10008.1.2.4.51"] = "JPEG Extended",
        ["1.2.840.10008.1.2.4.57"] = "JPEG Lossless",
        ["1.2.840.10008.1.2.4.70"] = "JPEG Lossless SV1",
        ["1.2.840.10008.1.2.4.80"] = "JPEG-LS Lossless",
        ["1.2.840.10008.1.2.4.81"] = "JPEG-LS Near-Lossless",
        ["1.2.840.10008.1.2.4.90"] = "JPEG 2000 Lossless",
        ["1.2.840.10008.1.2.4.91"] = "JPEG 2000",
        ["1.2.840.10008.1.2.5"] = "RLE Lossless",
    });

    public static ReadOnlySpan<byte> SopClass(ReadOnlySpan<byte> uid)
    {
        var acquired = s_acquired.Utf8(uid);
        return acquired.IsEmpty ? s_others.Utf8(uid) : acquired;
    }

    public static ReadOnlySpan<byte> TransferSyntax(ReadOnlySpan<byte> uid) => s_transferSyntaxes.Utf8(uid);

    /// <summary>The name of an image or waveform that only a modality makes, else null.</summary>
    public static string? AcquiredImage(ReadOnlySpan<byte> uid) => s_acquired.Text(uid);

    /// <summary>Both forms of each name are kept, so that looking one up allocates nothing.</summary>
    private sealed class Names(Dictionary<string, string> names)
    {
        private const int UidLengthMax = 64; // PS3.5 section 9.1
        private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _utf8 =
            names.ToDictionary(name => name.Key, name => Encoding.UTF8.GetBytes(name.Value)).GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _text = names.GetAlternateLookup<ReadOnlySpan<char>>();

        public ReadOnlySpan<byte> Utf8(ReadOnlySpan<byte> uid)
        {
            Span<char> key = stackalloc char[UidLengthMax];
            return TryKey(uid, key) && _utf8.TryGetValue(key[..uid.Length], out var name) ? name : default;
        }

        public string? Text(ReadOnlySpan<byte> uid)
        {
            Span<char> key = stackalloc char[UidLengthMax];
            return TryKey(uid, key) && _text.TryGetValue(key[..uid.Length], out var name) ? name : null;
        }

        private static bool TryKey(ReadOnlySpan<byte> uid, Span<char> key) =>
            uid.Length <= UidLengthMax && Encoding.Latin1.GetChars(uid, key) == uid.Length;
    }
}
