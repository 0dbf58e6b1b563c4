using System.Buffers.Binary;
using System.Text;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>
/// Who made a network card, by the first 24, 28 or 36 bits of its address (the public listings of the IEEE Registration
/// Authority). The file is made by content/makers/make-makers.py, which describes it.
/// </summary>
public sealed class MakerTable
{
    private static ReadOnlySpan<byte> Magic => "MAKERS1\n"u8;
    private static readonly int[] Widths = [36, 28, 24];

    private readonly Dictionary<int, (ulong[] Prefixes, ushort[] Names)> _tables;
    private readonly string[] _names;

    private MakerTable(Dictionary<int, (ulong[], ushort[])> tables, string[] names)
    {
        _tables = tables;
        _names = names;
    }

    public static MakerTable Empty { get; } = new([], []);

    public int Count => _tables.Values.Sum(table => table.Prefixes.Length);

    /// <summary>Null when nobody is registered, and always for addresses made up by software.</summary>
    public string? MakerOf(MacAddress mac)
    {
        if (mac.IsLocal || mac.IsGroup) return null;
        foreach (var width in Widths)
        {
            if (!_tables.TryGetValue(width, out var table)) continue;
            var at = Array.BinarySearch(table.Prefixes, mac.Value >> (48 - width));
            if (at >= 0) return _names[table.Names[at]];
        }
        return null;
    }

    /// <exception cref="InvalidDataException">The stream is not a maker table.</exception>
    public static MakerTable Load(Stream stream)
    {
        using var inflated = new System.IO.Compression.ZLibStream(stream, System.IO.Compression.CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(inflated, Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a maker table.");
        var names = new string[reader.ReadUInt16()];
        for (var i = 0; i < names.Length; i++) names[i] = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadByte()));
        var tables = new Dictionary<int, (ulong[], ushort[])>();
        foreach (var width in Widths) tables[width] = ReadTable(reader, names.Length);
        return new MakerTable(tables, names);
    }

    /// <summary>Prefixes in order, each as the difference from the one before, which deflates well; then as many numbers of names.</summary>
    private static (ulong[], ushort[]) ReadTable(BinaryReader reader, int names)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > 1_000_000) throw new InvalidDataException("Not a maker table.");
        var prefixes = new ulong[count];
        var last = 0UL;
        for (var i = 0; i < count; i++) prefixes[i] = last += reader.ReadUInt64();
        var owners = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            owners[i] = BinaryPrimitives.ReadUInt16LittleEndian(reader.ReadBytes(2));
            if (owners[i] >= names) throw new InvalidDataException("Not a maker table.");
        }
        return (prefixes, owners);
    }
}
