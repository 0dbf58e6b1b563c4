using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>WS-Discovery 1.0 with the types and scopes of ONVIF (core specification 7.3).</summary>
internal static class WsDiscovery
{
    private const string Namespaces = "xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" "
        + "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"";

    public static byte[] Probe(string id) => Envelope("Probe", id,
        "<d:Probe><d:Types xmlns:n=\"http://www.onvif.org/ver10/network/wsdl\">n:NetworkVideoTransmitter</d:Types></d:Probe>");

    public static byte[] ProbeMatch(string id, string device, string types, string scopes, string address) => Envelope("ProbeMatches", id,
        $"<d:ProbeMatches><d:ProbeMatch><a:EndpointReference><a:Address>urn:uuid:{device}</a:Address></a:EndpointReference><d:Types xmlns:n=\"http://www.onvif.org/ver10/network/wsdl\" "
        + $"xmlns:p=\"http://schemas.microsoft.com/windows/2006/08/wdp/print\">{types}</d:Types><d:Scopes>{scopes}</d:Scopes><d:XAddrs>{address}</d:XAddrs><d:MetadataVersion>1</d:MetadataVersion></d:ProbeMatch></d:ProbeMatches>");

    private static byte[] Envelope(string action, string id, string body) => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope {Namespaces}><s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/{action}</a:Action>"
        + $"<a:MessageID>urn:uuid:{id}</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header><s:Body>{body}</s:Body></s:Envelope>");
}
