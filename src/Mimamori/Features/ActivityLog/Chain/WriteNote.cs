using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>A line somebody writes in the log: a call made, a cable pulled. In a bad hour many write at once, so it goes with the hot writes.</summary>
public sealed class WriteNote(Database database, HotWrites hot)
{
    public const int LengthMax = 500;

    public async Task<Problem?> HandleAsync(string? typed, CancellationToken cancellation)
    {
        var note = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (note.Length == 0)
            return new Problem(ChainText.NoteEmpty);
        var line = database.LineOf("note.written", note.Length <= LengthMax ? note : note[..LengthMax]);
        await hot.AppendAsync(database.TakeForm("/activity") is { } form ? [line, form] : [line], cancellation);
        return null;
    }
}
