using System.Runtime.InteropServices;

namespace Mimamori.Capture.Protocols;

/// <summary>One thing noted about the owner with this number.</summary>
internal readonly record struct Note(int Owner, string Protocol, string Name, string Value);

/// <summary>
/// A set of notes that is asked with bytes or characters: a note heard before is found without making a string.
/// Limited in all, for each owner, and for each kind of note of one owner.
/// </summary>
internal sealed class NoteTable(CaptureLimits limits)
{
    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(Note Note, int Next)> _notes = [];
    private readonly Dictionary<int, int> _ofOwner = [];
    private readonly Dictionary<(int, string, string), int> _ofName = [];

    public IEnumerable<Note> All
    {
        get
        {
            foreach (var (note, _) in _notes) yield return note;
        }
    }

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
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, hash, out var exists);
        if (exists && Holds(head, owner, protocol, name, text)) return true;
        if (!HasRoom(owner, protocol, name))
        {
            if (!exists) _heads.Remove(hash);
            return false;
        }
        _notes.Add((new Note(owner, protocol, name, new string(text)), exists ? head : -1));
        head = _notes.Count - 1;
        return true;
    }

    private bool Holds(int index, int owner, string protocol, string name, ReadOnlySpan<char> text)
    {
        for (; index >= 0; index = _notes[index].Next)
        {
            var note = _notes[index].Note;
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

    private static ulong Hash(int owner, string protocol, string name, ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325 ^ (ulong)owner;
        foreach (var c in protocol) hash = (hash ^ c) * 0x100000001B3;
        foreach (var c in name) hash = (hash ^ c) * 0x100000001B3;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
