using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>
/// What was said last, by its mark, and what came of it. Machines repeat themselves: the same greeting, the same question to the same
/// server. Whoever says again to the same machine what was understood a short while ago adds nothing to the notebook, where every note
/// stands once, so it need not be read again. It forgets, and forgetting costs only that work.
/// </summary>
internal sealed class HeardMessages(Notebook notes)
{
    private const int Remembered = 1 << 17;

    // A place holds a mark but for its lowest bits, which are those of the place, and there the verdict and the number of what else came of it.
    private const int VerdictBits = 2, EchoBits = 14;
    private const ulong AnswerMask = (1UL << (VerdictBits + EchoBits)) - 1;

    private readonly ulong[] _heard = new ulong[Remembered];
    private readonly List<Echo> _echoes = [];
    private readonly Dictionary<Echo, int> _numbers = [];

    private readonly record struct Echo(string? Spoken, Lease Told);

    /// <summary>As <see cref="StreamAnalyzers.Read"/> and <see cref="DatagramAnalyzers.Read"/>, of which it asks the right one when it must.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk)
    {
        var mark = MarkOf(bytes, talk);
        ref var heard = ref _heard[mark % Remembered];
        if (((heard ^ mark) & ~AnswerMask) == 0 && heard != 0) return Repeat(heard);
        (notes.IsRepeatable, notes.LastTold) = (true, default);
        var verdict = talk.Transport == Transport.Tcp ? StreamAnalyzers.Read(bytes, talk, notes) : DatagramAnalyzers.Read(bytes, talk, notes);
        if (notes.IsRepeatable && TryNumber(new Echo(notes.LastSpoken, notes.LastTold), out var echo)) heard = mark & ~AnswerMask | (uint)echo << VerdictBits | (uint)verdict;
        return verdict;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Verdict Repeat(ulong heard)
    {
        var echo = _echoes[(int)(heard & AnswerMask) >> VerdictBits];
        notes.LastSpoken = echo.Spoken;
        notes.Tell(echo.Told);
        return (Verdict)(heard & (1 << VerdictBits) - 1);
    }

    private bool TryNumber(Echo echo, out int number)
    {
        if (_numbers.TryGetValue(echo, out number)) return true;
        number = _echoes.Count;
        if (number == 1 << EchoBits) return false;
        _echoes.Add(echo);
        _numbers.Add(echo, number);
        return true;
    }

    /// <summary>The bytes, and everything else an analyzer may look at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong MarkOf(ReadOnlySpan<byte> bytes, in Talk talk)
    {
        ReadOnlySpan<ulong> about =
        [
            talk.ClientAddress.High, talk.ClientAddress.Low, talk.ServerAddress.High, talk.ServerAddress.Low,
            (ulong)(uint)talk.Client.Row << 32 | (uint)talk.Server.Row,
            (ulong)(uint)notes.Point << 32 | (uint)notes.Vlan << 16 | (uint)talk.Transport << 1 | (talk.FromClient ? 1u : 0),
            talk.SenderMac.Value,
            (ulong)talk.ServerPort << 16 | TellingClientPort(talk),
        ];
        return Mark.Of(bytes, Mark.Of(MemoryMarshal.AsBytes(about), (ulong)bytes.Length));
    }

    /// <summary>A client's port over TCP is dealt out by chance: analyzers of streams know it only where it is a service's.</summary>
    private static ushort TellingClientPort(in Talk talk) => talk.Transport == Transport.Udp || ServicePorts.IsKnown(talk.ClientPort) ? talk.ClientPort : (ushort)0;
}
