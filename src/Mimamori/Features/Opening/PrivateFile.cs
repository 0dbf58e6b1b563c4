namespace Mimamori.Features.Opening;

/// <summary>Files only their owner may read. On Windows the data folder lies in the user's own profile, whose rights they inherit.</summary>
public static class PrivateFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        // Written beside its place: a power failure leaves the old file or the new one.
        File.Delete(path + ".part");
        using (var file = new FileStream(path + ".part", options))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        File.Move(path + ".part", path, overwrite: true);
    }
}
