namespace Mimamori.Capture.Protocols.Dicom;

/// <summary>
/// What the proposed SOP classes make of the proposer. A modality sends its own sort of image and asks for its worklist;
/// archives and workstations offer many sorts, so more than one sort proves nothing.
/// </summary>
internal struct ProposedKinds
{
    private const int SortsOfOneModality = 1;
    private string? _image;
    private int _sorts;
    private bool _asksForWorklist;
    private bool _queries;

    public void Add(ReadOnlySpan<byte> sopClass)
    {
        var uid = sopClass.TrimEnd((byte)0);
        _asksForWorklist |= uid.SequenceEqual("1.2.840.10008.5.1.4.31"u8);
        _queries |= uid.StartsWith("1.2.840.10008.5.1.4.1.2."u8);
        var name = WellKnownUids.AcquiredImage(uid);
        if (name is null || name == _image) return;
        _image = name;
        _sorts++;
    }

    public readonly bool TryModality(out string because, out double confidence)
    {
        because = _image ?? "Modality Worklist Information Model - FIND";
        confidence = (_asksForWorklist, _sorts) switch
        {
            (true, SortsOfOneModality) => 0.95,
            (true, 0) => 0.8,
            (false, SortsOfOneModality) when !_queries => 0.7,
            _ => 0,
        };
        return confidence > 0;
    }
}
