namespace Mimamori.Features.Backups;

/// <summary>A file that one process holds at a time; the system lets go of it when the process ends, however it ends.</summary>
public static class FileLock
{
    private const int LinuxWouldBlock = 11, WindowsSharing = unchecked((int)0x80070020);

    /// <returns>Null when somebody else holds it.</returns>
    public static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException fault) when (fault.HResult is LinuxWouldBlock or WindowsSharing)
        {
            return null;
        }
    }
}
