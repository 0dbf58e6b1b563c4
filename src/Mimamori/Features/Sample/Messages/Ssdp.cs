using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>UPnP's "I am here" (UPnP Device Architecture 1.1, 1.2.2).</summary>
internal static class Ssdp
{
    public static byte[] Alive(string location, string server, string device, string id) => Encoding.ASCII.GetBytes(
        $"NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nCACHE-CONTROL: max-age=1800\r\nLOCATION: {location}\r\nNT: {device}\r\nNTS: ssdp:alive\r\nSERVER: {server}\r\nUSN: uuid:{id}::{device}\r\n\r\n");
}
