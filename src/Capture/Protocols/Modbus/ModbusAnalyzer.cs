using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Modbus;

/// <summary>Building systems that answer Modbus, and how they identify themselves.</summary>
public static class ModbusAnalyzer
{
    private const string Modbus = "modbus";
    private const int FunctionOffset = 7, LengthMin = 8, LengthMax = 260; // MODBUS Messaging on TCP/IP 1.0b section 3.1.3
    private const byte EncapsulatedInterface = 0x2B, DeviceIdentification = 0x0E; // Application Protocol 1.1b3 section 6.21
    private const int ObjectsOffset = 14;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < LengthMin) return bytes.Length < 4 || bytes[2..4].SequenceEqual("\0\0"u8) ? Verdict.NeedMore : Verdict.NotMine;
        if (!bytes[2..4].SequenceEqual("\0\0"u8) || BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]) is < 2 or > LengthMax) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Modbus);
        notes.ServiceOfSender(talk, Modbus);
        if (!talk.FromClient) notes.KindOfSender(talk, "building-system", 0.5, "modbus: answers on port 502");
        if (!talk.FromClient && bytes.Length > ObjectsOffset && bytes[FunctionOffset] == EncapsulatedInterface && bytes[FunctionOffset + 1] == DeviceIdentification)
            NoteObjects(bytes[ObjectsOffset..], talk, notes);
        return Verdict.KeepLooking;
    }

    private static void NoteObjects(ReadOnlySpan<byte> objects, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(objects);
        while (cursor.TryByte(out var id) && cursor.TryBlock8(out var value))
        {
            var fact = id switch { 0 => "vendor", 1 => "product", 2 => "version", _ => null };
            if (fact is not null) notes.TextFact(talk.Server, Modbus, fact, value);
        }
    }
}
