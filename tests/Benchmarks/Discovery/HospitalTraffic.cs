namespace Mimamori.Benchmarks.Discovery;

/// <summary>
/// A capture of any length grown from the sample hospital: six wings of its 350 machines, their conversations again and again in random
/// order with many going on at once, and behind the messages that say what it is the bulk such a conversation carries
/// (images, files, pages). Same seed, same bytes. Checksums are right.
/// </summary>
public sealed class HospitalTraffic
{
    private const int Wings = 6, AtOnce = 256, SegmentSize = 1448;

    private readonly Random _random = new(1);
    private readonly Talk[] _talks;
    private readonly Frame[] _loose;
    private readonly byte[] _filling = new byte[1 << 20];

    public HospitalTraffic()
    {
        var frames = SampleFrames.Read().Select(bytes => new Frame(bytes)).ToList();
        _talks = [.. Talk.From(frames)];
        _loose = [.. frames.Where(frame => frame.Protocol != Frame.Tcp)];
        _random.NextBytes(_filling);
    }

    public void Write(string path, int packets)
    {
        using var file = new CaptureFile(path);
        var going = Enumerable.Range(0, AtOnce).Select(_ => Begin()).ToArray();
        while (file.Packets < packets)
        {
            if (_random.Next(14) == 0)
                file.Write(Elsewhere.Move(_loose[_random.Next(_loose.Length)], _random.Next(Wings)), _random.Next(20, 260));
            else if (!going[_random.Next(AtOnce)].Step(file, _random))
                going[Array.FindIndex(going, session => session.IsOver)] = Begin();
        }
    }

    private Session Begin()
    {
        var talk = _talks[_random.Next(_talks.Length)];
        return new Session(talk, _random.Next(Wings), _random.Next(1024, 65000), Bulk(talk.Port), _filling.AsMemory(_random.Next(_filling.Length - (SegmentSize * 512))));
    }

    /// <summary>Segments of 1,448 bytes after the messages: pictures are large, messages of results are not.</summary>
    private int Bulk(int port) => port switch
    {
        104 or 11112 => _random.Next(60, 240),
        445 or 1433 or 3389 => _random.Next(8, 110),
        443 or 80 or 8080 or 631 or 9100 => _random.Next(4, 60),
        _ => _random.Next(0, 4),
    };
}
