using System.Buffers.Binary;
using System.Globalization;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>
/// A rotating capture on disk: files of classic pcap with microseconds (draft-ietf-opsawg-pcap), the oldest going when all together
/// pass the limit. It holds what was said on the wire and belongs on an encrypted disk.
/// </summary>
public sealed class CaptureRing : IDisposable
{
    public const int SnapLength = 65_535;

    private const int FileHeaderBytes = 24, RecordHeaderBytes = 16, Pieces = 20;
    private const uint Magic = 0xA1B2C3D4;
    private const string Pattern = "mimamori-*.pcap";

    private readonly string _folder;
    private readonly long _keepBytes;
    private readonly int _linkType;
    private FileStream? _file;

    public CaptureRing(string folder, long keepBytes, int linkType)
    {
        (_folder, _keepBytes, _linkType) = (folder, keepBytes, linkType);
        Directory.CreateDirectory(folder);
    }

    /// <summary>A twentieth of what is kept, so that the past never jumps far.</summary>
    private long PieceBytes => _keepBytes / Pieces;

    public void Write(ReadOnlySpan<byte> frame, int wireLength, DateTime at)
    {
        var needed = RecordHeaderBytes + frame.Length;
        if (_file is null || _file.Position + needed > PieceBytes && _file.Position > FileHeaderBytes)
            Turn(at);
        Span<byte> header = stackalloc byte[RecordHeaderBytes];
        var since = at - DateTime.UnixEpoch;
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)(since.Ticks / TimeSpan.TicksPerSecond));
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)(since.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond));
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], frame.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], wireLength);
        _file!.Write(header);
        _file.Write(frame);
    }

    public void Dispose() => _file?.Dispose();

    private void Turn(DateTime at)
    {
        _file?.Dispose();
        MakeRoom();
        var name = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"mimamori-{at:yyyyMMdd-HHmmss-ffffff}.pcap"));
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 256 * 1024 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(name, options);
        Span<byte> header = stackalloc byte[FileHeaderBytes];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], SnapLength);
        BinaryPrimitives.WriteInt32LittleEndian(header[20..], _linkType);
        _file.Write(header);
    }

    private void MakeRoom()
    {
        var files = new DirectoryInfo(_folder).GetFiles(Pattern).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        for (var bytes = files.Sum(file => file.Length) + PieceBytes; bytes > _keepBytes && files.Count > 0; files.RemoveAt(0))
        {
            bytes -= files[0].Length;
            files[0].Delete();
        }
    }
}
