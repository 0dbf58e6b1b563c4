using Microsoft.Data.Sqlite;
using Mimamori.Ui;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>Walks one chain from its first line to its last, once, and says of every line that is not as it was sealed which one it is.</summary>
public sealed class ChainCheck(string institution, IReadOnlyList<byte[]> keys, AnchorCode? code)
{
    /// <summary>Clocks are put right by a little all the time; more than this is worth a word.</summary>
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(5);

    private readonly List<Finding> _findings = [];
    private LogRow? _last;
    private bool _lastIsFaulty;
    private DateTime? _lastAt;
    private long _next = 1, _unsealed;
    private string? _unsealedSince;
    private bool _codeFound;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The line of the code that was asked for belongs to this chain.</summary>
    public bool FitsCode => _codeFound;

    public ChainState Read(IEnumerable<LogRow> rows, SignedHead? head, IReadOnlyList<SignedHead> anchors)
    {
        var bySequence = anchors.ToLookup(anchor => anchor.Sequence);
        foreach (var anchor in anchors.Where(anchor => !anchor.IsSignedBy(keys)))
            Say(Fault.Unsigned, ChainText.FoundAnchorUnsigned, anchor.Sequence, anchor.At);
        foreach (var row in rows)
            if (row.Sequence is null && row.Hash is null && row.PreviousHash is null && row.SealedAt is null)
                Wait(row);
            else
                Step(row, bySequence[row.Sequence ?? 0]);
        foreach (var anchor in anchors.Where(anchor => anchor.Sequence >= _next && anchor.Sequence > (head?.Sequence ?? 0)))
            Say(Fault.Missing, ChainText.FoundMissingAnchored, anchor.Sequence, anchor.At);
        End(head);
        return new ChainState(institution)
        {
            Sealed = _next - 1, SealedUpTo = _last?.At, Code = _last is { Hash.Length: 32, Sequence: { } sequence } ? new AnchorCode(sequence, _last.Hash).ToString() : null,
            Unsealed = _unsealed, UnsealedSince = _unsealedSince, Anchors = anchors.Count,
        };
    }

    private void Wait(LogRow row)
    {
        _unsealed++;
        if (_unsealedSince is null || string.CompareOrdinal(row.At, _unsealedSince) < 0)
            _unsealedSince = row.At;
    }

    private void Step(LogRow row, IEnumerable<SignedHead> anchors)
    {
        if (row.Sequence is not { } sequence || sequence < _next)
        {
            Say(Fault.Changed, ChainText.FoundNumber, row);
            return;
        }
        var follows = sequence == _next;
        if (!follows)
            Gap(_next, sequence - 1);
        var isFaulty = row.Hash is null || row.PreviousHash is null || !row.HashAs(sequence, row.PreviousHash, row.SealedAt).AsSpan().SequenceEqual(row.Hash);
        if (isFaulty)
            Say(Fault.Changed, ChainText.FoundChanged, row);
        else if (follows && !_lastIsFaulty && !row.PreviousHash.AsSpan().SequenceEqual(_last?.Hash ?? LogRow.Beginning))
            Say(Fault.Order, ChainText.FoundOrder, row);
        else
            Compare(row, anchors);
        Clock(row);
        _codeFound |= !isFaulty && code?.Fits(sequence, row.Hash) == true;
        (_last, _lastIsFaulty, _next) = (row, isFaulty, sequence + 1);
    }

    /// <summary>The lines fit each other, but are they the lines that were signed?</summary>
    private void Compare(LogRow row, IEnumerable<SignedHead> anchors)
    {
        if (anchors.Any(anchor => anchor.IsSignedBy(keys) && !anchor.Hash.AsSpan().SequenceEqual(row.Hash)))
            Say(Fault.Rewritten, ChainText.FoundRewritten, row);
    }

    private void Clock(LogRow row)
    {
        var at = LogRow.Time(row.At);
        if (at < _lastAt - ClockSlack)
            _findings.Add(new Finding(Fault.ClockBack, string.Format(ChainText.FoundClockBack, row.Sequence, Moment(_last!.At), Moment(row.At))) { Institution = institution, Sequence = row.Sequence, At = row.At, Verb = row.Verb });
        _lastAt = at ?? _lastAt;
    }

    private void End(SignedHead? head)
    {
        if (head is null)
        {
            if (_next > 1)
                Say(Fault.Unsigned, ChainText.FoundHeadMissing, _next - 1, _last?.At);
            return;
        }
        if (!head.IsSignedBy(keys))
            Say(Fault.Unsigned, ChainText.FoundHeadUnsigned, head.Sequence, head.At);
        else if (head.Sequence >= _next)
            Gap(_next, head.Sequence);
        else if (head.Sequence < _next - 1)
            Say(Fault.Extra, ChainText.FoundExtra, _last!);
        else if (!_lastIsFaulty && !head.Hash.AsSpan().SequenceEqual(_last?.Hash))
            Say(Fault.Rewritten, ChainText.FoundRewritten, _last!);
    }

    private void Gap(long from, long to) => _findings.Add(new Finding(Fault.Missing, string.Format(from == to ? ChainText.FoundMissingOne : ChainText.FoundMissing, from, to, _last is null ? "—" : Moment(_last.At)))
    {
        Institution = institution, Sequence = from, At = _last?.At, Verb = _last?.Verb,
    });

    private void Say(Fault fault, string sentence, LogRow row) =>
        _findings.Add(new Finding(fault, string.Format(sentence, row.Sequence, Moment(row.At), row.Verb)) { Institution = institution, Sequence = row.Sequence, At = row.At, Verb = row.Verb });

    private void Say(Fault fault, string sentence, long sequence, string? at) =>
        _findings.Add(new Finding(fault, string.Format(sentence, sequence, Moment(at))) { Institution = institution, Sequence = sequence, At = at });

    private static string Moment(string? at) => LogRow.Time(at) is { } time ? Dates.ShortMoment(time) : at ?? "—";

    /// <summary>The database's own lock, if it is open.</summary>
    public static IEnumerable<Finding> Locks(SqliteConnection connection)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        using var names = ask.ExecuteReader();
        var found = new List<string>();
        while (names.Read())
            found.Add(names.GetString(0));
        return ChainLock.Names.Except(found).Select(name => new Finding(Fault.LockMissing, string.Format(ChainText.FoundLockMissing, name)));
    }
}
