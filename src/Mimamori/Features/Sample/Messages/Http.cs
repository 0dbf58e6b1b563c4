using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>HTTP/1.1 (RFC 9112), as small as programs send it.</summary>
internal static class Http
{
    public static byte[] Get(string host, string path, string agent) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {agent}\r\nAccept: */*\r\nConnection: keep-alive\r\n\r\n");

    public static byte[] Post(string host, string path, string agent, string type, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {agent}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    public static byte[] Ok(string server, string type, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nServer: {server}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    public static byte[] Page(string server, string title) =>
        Ok(server, "text/html; charset=utf-8", Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>{title}</title></head><body></body></html>"));
}
