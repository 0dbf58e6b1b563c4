using System.Diagnostics;

namespace Mimamori.Tests.Houses;

/// <summary>A disk of a few megabytes that only the processes started on it see: a tmpfs in a mount namespace of its own, gone with the process that holds it.</summary>
public sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 16;

    private readonly DirectoryInfo _place;
    private readonly Process _holder;
    private readonly bool _isRoot = Environment.IsPrivilegedProcess;

    private SmallDisk(DirectoryInfo place, Process holder) => (_place, _holder) = (place, holder);

    /// <summary>The data folder, as a program on the disk names it.</summary>
    public string Folder => Path.Combine(_place.FullName, "house");

    /// <summary>The same folder as everybody else reaches it.</summary>
    public string FolderFromOutside => $"/proc/{_holder.Id}/root{Folder}";

    /// <summary>The shell's words that put a program onto the disk.</summary>
    public string Under => $"set -- nsenter -t {_holder.Id} {(_isRoot ? "" : "-U --preserve-credentials ")}-m -- \"$@\"";

    /// <returns>Null where the system lets nobody do this.</returns>
    public static async Task<SmallDisk?> TryMountAsync()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare"))
            return null;
        var place = Directory.CreateTempSubdirectory("mimamori-disk-");
        var start = new ProcessStartInfo("unshare", [Environment.IsPrivilegedProcess ? "-m" : "-rm", "bash", "-c", $"mount -t tmpfs -o size={Megabytes}m none '{place.FullName}' && mkdir '{place.FullName}/house' && echo there && exec sleep infinity"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var disk = new SmallDisk(place, Process.Start(start)!);
        if (await disk._holder.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) == "there")
            return disk;
        disk.Dispose();
        return null;
    }

    /// <summary>Until not one byte more fits.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[1 << 20, 4096, 1])
            try
            {
                for (var block = new byte[size]; ;)
                    ballast.Write(block);
            }
            catch (IOException)
            {
                // Full to this size of block.
            }
    }

    public void Empty() => File.Delete(Ballast);

    public async Task RemountAsync(bool readOnly)
    {
        using var mount = Process.Start("bash", ["-c", $"{Under}; exec \"$@\"", "bash", "mount", "-o", $"remount,{(readOnly ? "ro" : "rw")}", _place.FullName]);
        await mount.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, mount.ExitCode);
    }

    public void Dispose()
    {
        if (!_holder.HasExited)
            _holder.Kill();
        _holder.Dispose();
        _place.Delete(recursive: true);
    }

    private string Ballast => Path.Combine(Path.GetDirectoryName(FolderFromOutside)!, "ballast");
}
