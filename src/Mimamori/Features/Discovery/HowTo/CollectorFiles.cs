using System.IO.Compression;

namespace Mimamori.Features.Discovery.HowTo;

/// <summary>The collector as one file to put on a USB stick. Its two files travel in the program, so that a house without internet has them.</summary>
public static class CollectorFiles
{
    public const string Address = "/discovery/collector.zip";

    private static readonly string[] Names = ["mimamori-collect.cmd", "mimamori-collect.ps1"];

    /// <summary>A moment that does not change, so that the same program always gives the same bytes.</summary>
    private static readonly DateTimeOffset Made = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Zip()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in Names)
            {
                var entry = archive.CreateEntry("mimamori-collect/" + name);
                entry.LastWriteTime = Made;
                using var content = entry.Open();
                content.Write(ForWindows(name));
            }
        return file.ToArray();
    }

    /// <summary>Windows' own command line reads a file wrongly whose lines end as elsewhere.</summary>
    public static byte[] ForWindows(string name)
    {
        using var stream = typeof(CollectorFiles).Assembly.GetManifestResourceStream("content/collector/" + name)!;
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return [.. all.ToArray().Where(one => one != '\r').SelectMany<byte, byte>(one => one == '\n' ? [(byte)'\r', (byte)'\n'] : [one])];
    }
}
