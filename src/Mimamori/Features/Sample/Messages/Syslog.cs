using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>A log line on its way (RFC 3164).</summary>
internal static class Syslog
{
    public static byte[] Line(int priority, string time, string host, string text) => Encoding.ASCII.GetBytes($"<{priority}>{time} {host} {text}");
}
