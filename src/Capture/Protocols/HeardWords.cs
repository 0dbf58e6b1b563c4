using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>
/// What was heard last, by its mark. A house says the same things all day; what is found here need not be cleaned and looked up again.
/// It forgets, and forgetting costs only that work.
/// </summary>
internal sealed class HeardWords
{
    private readonly ulong[] _marks = new ulong[1 << 13];

    /// <summary>True when these bytes were noted in this place already; from now on they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Contain(ulong owner, string protocol, string name, ReadOnlySpan<byte> value)
    {
        var mark = Mark.Of(value, Of(name, Of(protocol, owner)));
        ref var place = ref _marks[mark % (uint)_marks.Length];
        if (place == mark) return true;
        place = mark;
        return false;
    }

    private static ulong Of(string word, ulong seed) => Mark.Of(MemoryMarshal.AsBytes(word.AsSpan()), seed);
}
