using System.Globalization;
using Mimamori.Features.Opening;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>
/// Reports that wait for the server, one file each, named by their number. Bounded: past the limit the oldest go and are counted, and
/// the next report says how many. The number rises over restarts, which is what refuses a replay at the server.
/// </summary>
public sealed class Spool
{
    private const string Suffix = ".report";

    private readonly string _folder;
    private readonly long _bytesMax;
    private long _last;

    public Spool(string folder, long bytesMax, long lastKnown)
    {
        (_folder, _bytesMax) = (folder, bytesMax);
        Directory.CreateDirectory(folder);
        _last = Numbers().Append(lastKnown).Append(ReadMark()).Max();
    }

    /// <summary>Reports thrown away since this was last told to the server.</summary>
    public long Lost { get; private set; }

    private string MarkFile => Path.Combine(_folder, "last-number");

    public void Add(byte[] report)
    {
        var number = ++_last;
        PrivateFile.Write(MarkFile, System.Text.Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
        PrivateFile.Write(PathOf(number), report);
        Lost = 0;
        MakeRoom(number);
    }

    /// <summary>The oldest one that waits.</summary>
    public (long Number, byte[] Report)? Next() =>
        Numbers().Order().Cast<long?>().FirstOrDefault() is { } number ? (number, File.ReadAllBytes(PathOf(number))) : null;

    public void Done(long number) => File.Delete(PathOf(number));

    /// <summary>The server cannot read it and never will.</summary>
    public void GiveUp(long number)
    {
        Done(number);
        Lost++;
    }

    private void MakeRoom(long newest)
    {
        var waiting = Numbers().Order().Select(number => (number, new FileInfo(PathOf(number)).Length)).ToList();
        for (var bytes = waiting.Sum(one => one.Length); bytes > _bytesMax && waiting[0].number != newest; waiting.RemoveAt(0))
        {
            bytes -= waiting[0].Length;
            GiveUp(waiting[0].number);
        }
    }

    private IEnumerable<long> Numbers() => Directory.EnumerateFiles(_folder, "*" + Suffix)
        .Select(path => long.TryParse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0);

    private long ReadMark() => File.Exists(MarkFile) && long.TryParse(File.ReadAllText(MarkFile), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string PathOf(long number) => Path.Combine(_folder, number.ToString("D12", CultureInfo.InvariantCulture) + Suffix);
}
