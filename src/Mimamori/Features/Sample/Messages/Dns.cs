using System.Net;
using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>DNS messages (RFC 1035), which LLMNR and multicast DNS share.</summary>
internal static class Dns
{
    public const int A = 1;
    public const int Pointer = 12;
    public const int TextType = 16;
    public const int Srv = 33;

    public static byte[] Query(int id, string name, int type, bool recursive = true) =>
        Head(id, recursive ? 0x0100 : 0, 1, 0).Bytes(Name(name)).U16(type).U16(1).Done();

    public static byte[] Answer(int id, string question, int type, int flags, params DnsRecord[] records)
    {
        var message = Head(id, flags, 1, records.Length).Bytes(Name(question)).U16(type).U16(1);
        foreach (var record in records)
            Put(message, record);
        return message.Done();
    }

    /// <summary>An answer nobody asked for, as multicast DNS announces services (RFC 6762 8.3).</summary>
    public static byte[] Announcement(params DnsRecord[] records)
    {
        var message = Head(0, 0x8400, 0, records.Length);
        foreach (var record in records)
            Put(message, record);
        return message.Done();
    }

    public static DnsRecord Address(string name, IPAddress address) => new(name, A, address.GetAddressBytes());

    public static DnsRecord Service(string name, int port, string target) =>
        new(name, Srv, new ByteWriter().U16(0).U16(100).U16(port).Bytes(Name(target)).Done());

    public static DnsRecord Points(string name, string target) => new(name, Pointer, Name(target));

    public static DnsRecord Text(string name, params string[] pairs) =>
        new(name, TextType, [.. pairs.SelectMany(pair => (byte[])[(byte)Encoding.UTF8.GetByteCount(pair), .. Encoding.UTF8.GetBytes(pair)])]);

    /// <summary>A service instance may hold spaces and dots; it stands before the first <c>|</c>.</summary>
    public static byte[] Name(string name)
    {
        var bytes = new ByteWriter();
        string[] labels = name.Contains('|', StringComparison.Ordinal) ? [name.Split('|')[0], .. name.Split('|')[1].Split('.')] : name.Split('.');
        foreach (var label in labels)
            bytes.U8(Encoding.UTF8.GetByteCount(label)).Bytes(Encoding.UTF8.GetBytes(label));
        return bytes.U8(0).Done();
    }

    private static ByteWriter Head(int id, int flags, int questions, int answers) =>
        new ByteWriter().U16(id).U16(flags).U16(questions).U16(answers).U16(0).U16(0);

    private static void Put(ByteWriter message, DnsRecord record) =>
        message.Bytes(Name(record.Name)).U16(record.Type).U16(1).U32(1200).U16(record.Data.Length).Bytes(record.Data);
}

internal sealed record DnsRecord(string Name, int Type, byte[] Data);
