using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Mdns;

/// <summary>What printers, tablets and cameras announce of themselves on the local link.</summary>
public static class MdnsAnalyzer
{
    private const string Mdns = "mdns";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!DnsMessage.TryRead(bytes, out var message) || message.Opcode != 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Mdns);
        // The answers inside a question are what the asker knows of others (RFC 6762 section 7.1), not of itself.
        if (message.IsResponse) ReadResponse(message, talk, notes);
        return Verdict.KeepLooking;
    }

    private static void ReadResponse(in DnsMessage message, in Talk talk, Notebook notes)
    {
        Span<byte> name = stackalloc byte[DnsName.LengthMax];
        Span<byte> target = stackalloc byte[DnsName.LengthMax];
        var records = new DnsRecords(message, name);
        while (records.TryNext(out var record))
        {
            if (record.TryAddress(out var address)) NoteAddress(address, records.Name, talk, notes);
            else if (record.Type == DnsType.Text) NoteText(records.Name, record.Data, talk, notes);
            else if (record.Type == DnsType.Service) NoteInstance(records.Name, talk, notes);
            else if (record.Type == DnsType.Ptr && DnsName.TryRead(message.Bytes, record.DataOffset, target, out var length, out _))
                NotePointer(records.Name, target[..length], talk, notes);
        }
        if (records.IsBroken) notes.Problem("mdns-record-broken");
    }

    private static void NoteAddress(Network.IpAddress address, ReadOnlySpan<byte> name, in Talk talk, Notebook notes)
    {
        var host = name.EndsWith(".local"u8) ? name[..^".local"u8.Length] : name;
        if (ReverseName.TryRead(name, out _)) return;
        if (address == talk.SenderAddress()) notes.TextName(talk.Sender, host, Mdns);
        else notes.TextNameOfAddress(address, host, Mdns);
    }

    private static void NotePointer(ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, in Talk talk, Notebook notes)
    {
        // "_services._dns-sd._udp" lists the kinds of service (RFC 6763 section 9); other pointers lead to an instance.
        if (name.StartsWith("_services._dns-sd."u8)) NoteService(target, talk, notes);
        else NoteInstance(target, talk, notes);
    }

    private static void NoteInstance(ReadOnlySpan<byte> name, in Talk talk, Notebook notes)
    {
        if (!ServiceInstance.TryRead(name, out var instance)) return;
        notes.TextFact(talk.Sender, Mdns, "instance", instance.Name);
        NoteService(instance.Service, talk, notes);
    }

    private static void NoteService(ReadOnlySpan<byte> service, in Talk talk, Notebook notes)
    {
        var type = service.EndsWith(".local"u8) ? service[..^".local"u8.Length] : service;
        if (!type.StartsWith("_"u8)) return;
        notes.TextFact(talk.Sender, Mdns, "service", type);
        if (AnnouncedKinds.TryFind(type, out var kind, out var confidence) && !talk.Sender.IsNone)
            notes.Kind(talk.Sender, kind, confidence, $"mdns: announces {System.Text.Encoding.ASCII.GetString(type)}");
    }

    private static void NoteText(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text, in Talk talk, Notebook notes)
    {
        NoteInstance(name, talk, notes);
        var cursor = new Cursor(text);
        while (cursor.TryBlock8(out var pair))
        {
            var equals = pair.IndexOf((byte)'=');
            if (equals > 0 && IsModelKey(pair[..equals])) notes.TextFact(talk.Sender, Mdns, "model", pair[(equals + 1)..]);
        }
    }

    // "ty" and "usb_MDL" are printers' (Bonjour Printing 1.2.1), "md" Chromecast's and HomeKit's, "model" Apple's.
    private static bool IsModelKey(ReadOnlySpan<byte> key) =>
        key.SequenceEqual("model"u8) || key.SequenceEqual("ty"u8) || key.SequenceEqual("md"u8) || key.SequenceEqual("usb_MDL"u8);
}
