using System.Runtime.InteropServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>One thing noted about the owner with this number.</summary>
internal readonly record struct Note(int Owner, string Protocol, string Name, string Value);

/// <summary>
/// A set of notes that is asked with bytes or characters: a note heard before is found without making a string.
/// Limited in all, for each owner, and for each kind of note of one owner.
/// </summary>
internal sealed class NoteTable(CaptureLimits limits)
{
    private readonly HashIndex _numbers = new();
    private readonly List<Note> _notes = [];
    private readonly Dictionary<int, int> _ofOwner = [];
    private readonly Dictionary<(int, string, string), int> _ofName = [];

    public IReadOnlyList<Note> All => _notes;

    /// <returns>False when a limit kept it out.</returns>
    public bool Add(int owner, string protocol, string name, ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[1_024];
        return Add(owner, protocol, name, (ReadOnlySpan<char>)text[..PlainText.Write(value, text[..Math.Min(text.Length, limits.TextLength)])]);
    }

    public bool AddText(int owner, string protocol, string name, string value)
    {
        Span<char> text = stackalloc char[1_024];
        return Add(owner, protocol, name, (ReadOnlySpan<char>)text[..PlainText.Clean(value, text[..Math.Min(text.Length, limits.TextLength)])]);
    }

    private bool Add(int owner, string protocol, string name, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        var hash = Hash(owner, protocol, name, text);
        if (Holds(hash, owner, protocol, name, text)) return true;
        if (!HasRoom(owner, protocol, name)) return false;
        _numbers.Add(hash, _notes.Count);
        _notes.Add(new Note(owner, protocol, name, new string(text)));
        return true;
    }

    private bool Holds(uint hash, int owner, string protocol, string name, ReadOnlySpan<char> text)
    {
        for (var number = _numbers.First(hash, out var slot); number >= 0; number = _numbers.Next(hash, ref slot))
        {
            var note = _notes[number];
            if (note.Owner == owner && note.Protocol == protocol && note.Name == name && text.SequenceEqual(note.Value)) return true;
        }
        return false;
    }

    private bool HasRoom(int owner, string protocol, string name)
    {
        if (_notes.Count >= limits.Facts) return false;
        ref var ofOwner = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofOwner, owner, out _);
        if (ofOwner >= limits.FactsOfOneHost) return false;
        ref var ofName = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofName, (owner, protocol, name), out _);
        if (ofName >= limits.ValuesOfOneFact) return false;
        ofOwner++;
        ofName++;
        return true;
    }

    private static uint Hash(int owner, string protocol, string name, ReadOnlySpan<char> text) =>
        (uint)Mark.Of(MemoryMarshal.AsBytes(text), Mark.Of(MemoryMarshal.AsBytes(name.AsSpan()), Mark.Of(MemoryMarshal.AsBytes(protocol.AsSpan()), (ulong)owner)));
}
