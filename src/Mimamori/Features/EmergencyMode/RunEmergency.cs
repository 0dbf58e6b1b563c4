using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.People;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.EmergencyMode;

/// <summary>Proposed by anybody, declared by the director or a deputy; from there every press is a line with its minute and its name.</summary>
public sealed class RunEmergency(Database database, SendReport send)
{
    public const int LettersMax = 500, ShortMax = 80;

    /// <summary>One at a time: two boards of one morning would each tell half of it, and whoever presses a second later is led to the first.</summary>
    public async Task<Result<Emergency>> OpenAsync(string? what, string? report, bool declares, string? onWordOf, CancellationToken cancellation)
    {
        if (declares && database.Actor.Role == Role.Operator && Typed.Words(onWordOf, ShortMax) is null)
            return new Problem(EmergencyText.NeedsWord);
        var emergency = await Emergency.OpenAsync(database, cancellation) ?? await ProposeAsync(what, report, cancellation);
        if (declares && emergency.DeclaredAt is null)
            await DeclareAsync(emergency, Typed.Words(onWordOf, ShortMax), cancellation);
        return emergency;
    }

    private async Task<Emergency> ProposeAsync(string? what, string? report, CancellationToken cancellation)
    {
        var reportId = Typed.Id(report) is { } id && await database.Reports.AnyAsync(row => row.Id == id, cancellation) ? id : (Guid?)null;
        var emergency = database.Add(new Emergency { What = Typed.Words(what, LettersMax) ?? EmergencyText.SomethingStopped, ReportId = reportId, ProposedAt = database.Now, ProposedBy = database.Actor.Name }).Entity;
        database.Log("emergency.proposed", emergency.What, emergency.Id);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return emergency;
        }
        catch (DbUpdateException)
        {
            // The index lets one be open: somebody was a moment faster, and theirs is the board.
            database.ChangeTracker.Clear();
            if (await Emergency.OpenAsync(database, cancellation) is { } first)
                return first;
            throw;
        }
    }

    /// <summary>At six in the morning the director may stand beside whoever types: then it is their word, by name.</summary>
    private async Task DeclareAsync(Emergency emergency, string? onWordOf, CancellationToken cancellation)
    {
        emergency.ReportId ??= await ReportAsync(emergency, cancellation);
        (emergency.DeclaredAt, emergency.DeclaredBy, emergency.OnWordOf) = (database.Now, database.Actor.Name, onWordOf);
        database.Log("emergency.declared", emergency.What, emergency.Id, onWordOf);
        await database.SaveChangesAsync(cancellation);
    }

    public async Task<Result<Emergency>> EndAsync(Guid id, CancellationToken cancellation)
    {
        if (await database.Emergencies.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } emergency)
            return new Problem(UiText.ProblemNotFound);
        if ((emergency.EndedAt ?? emergency.DroppedAt) is not null)
            return emergency;
        if (emergency.DeclaredAt is null)
            emergency.DroppedAt = database.Now;
        else
            emergency.EndedAt = database.Now;
        database.Log(emergency.DeclaredAt is null ? "emergency.dropped" : "emergency.ended", emergency.What, emergency.Id);
        await database.SaveChangesAsync(cancellation);
        return emergency;
    }

    public Task<Problem?> PeopleSafeAsync(Guid id, string? place, CancellationToken cancellation) => AddAsync(id, EntryKind.PeopleSafe, $"safe:{Typed.Words(place, ShortMax)}", Typed.Words(place, ShortMax), null, cancellation);

    /// <summary>Behind some cables hangs a patient's device: then clinical engineering's word comes first, by name.</summary>
    public async Task<Problem?> PullAsync(Guid id, string? step, string? engineer, bool back, CancellationToken cancellation)
    {
        if ((await PullList.ReadAsync(database, cancellation)).Steps.FirstOrDefault(row => row.Step.Id == Typed.Id(step)) is not { } row)
            return new Problem(UiText.ProblemNotFound);
        if (!back && row.NeedsTick && Typed.Words(engineer, ShortMax) is null)
            return new Problem(EmergencyText.NeedsEngineer);
        var said = Typed.Words(engineer, ShortMax) is { } name ? string.Format(EmergencyText.EngineerSaid, name) : null;
        return await AddAsync(id, back ? EntryKind.PutBack : EntryKind.Pulled, row.Step.Id.ToString("N"), $"{row.Number} {row.Step.Name} {row.Step.CableLabel} {said}".Trim(), null, cancellation);
    }

    public Task<Problem?> DecideAsync(Guid id, string? word, string? text, bool takesBack, CancellationToken cancellation)
    {
        var known = Decisions.All.FirstOrDefault(decision => decision == word);
        return known is null && Typed.Words(text, LettersMax) is null ? Task.FromResult<Problem?>(new Problem(EmergencyText.NeedsText))
            : AddAsync(id, takesBack ? EntryKind.TakenBack : EntryKind.Decided, known, Typed.Words(text, LettersMax) ?? Decisions.Of(known!), null, cancellation);
    }

    public async Task<Problem?> CallAsync(Guid id, string? key, bool reached, CancellationToken cancellation) =>
        (await ContactBook.ReadAsync(database, cancellation)).FirstOrDefault(line => line.Key == key) is { } line
            ? await AddAsync(id, reached ? EntryKind.Reached : EntryKind.NotReached, $"call:{line.Key}", $"{line.Number} {line.Name} {line.Person}".Trim(), null, cancellation) : new Problem(UiText.ProblemNotFound);

    /// <summary>100 went out to a ward, 97 came back: the ward with the three is named.</summary>
    public async Task<Problem?> PaperAsync(Guid id, string? form, string? ward, string? count, bool comesBack, CancellationToken cancellation)
    {
        if (await database.PaperForms.FirstOrDefaultAsync(row => row.Id == Typed.Id(form), cancellation) is not { } paper || Typed.Words(ward, ShortMax) is not { } where || Typed.Number(count) is not { } sheets || sheets == 0)
            return new Problem(EmergencyText.NeedsPaper);
        return await AddAsync(id, comesBack ? EntryKind.PaperIn : EntryKind.PaperOut, $"{paper.Letter}|{where}", $"{paper.Letter} {paper.Title}　{where}", sheets, cancellation);
    }

    /// <summary>Nothing is set up anew before what happened is kept.</summary>
    public async Task<Problem?> RestoreAsync(Guid id, string? system, bool keptProof, CancellationToken cancellation) =>
        await database.CareSystems.FirstOrDefaultAsync(row => row.Id == Typed.Id(system), cancellation) is not { } row ? new Problem(UiText.ProblemNotFound)
        : !keptProof ? new Problem(EmergencyText.KeepFirst)
        : await AddAsync(id, EntryKind.Restored, $"back:{row.Id:N}", row.Name, null, cancellation);

    public Task<Problem?> SayAsync(Guid id, string? text, CancellationToken cancellation) =>
        Typed.Words(text, LettersMax) is { } said ? AddAsync(id, EntryKind.Fact, null, said, null, cancellation) : Task.FromResult<Problem?>(new Problem(EmergencyText.NeedsText));

    public Task<Problem?> HandOverAsync(Guid id, CancellationToken cancellation) => AddAsync(id, EntryKind.HandedOver, "handover", null, null, cancellation);

    private async Task<Guid> ReportAsync(Emergency emergency, CancellationToken cancellation)
    {
        var (report, _) = await send.HandleAsync(SendReport.Input.OfEmergency(emergency.What, database.Actor.Name), cancellation);
        return report.Id;
    }

    private async Task<Problem?> AddAsync(Guid id, EntryKind kind, string? key, string? text, int? count, CancellationToken cancellation)
    {
        if (await database.Emergencies.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } emergency)
            return new Problem(UiText.ProblemNotFound);
        if (!emergency.IsRunning)
            return new Problem(EmergencyText.NotRunning);
        database.Add(new EmergencyEntry { EmergencyId = id, Kind = kind, Key = key, Text = text, Count = count, At = database.Now, By = database.Actor.Name });
        database.Log("emergency.entry", emergency.What, id, $"{kind} {text}".Trim());
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}

/// <summary>What a head of house may have to decide in the first hour (practice notes 5d).</summary>
public static class Decisions
{
    public static IReadOnlyList<string> All { get; } = ["hq", "paper", "broadcast", "ambulance", "outpatients", "operations", "notice"];

    public static string Of(string word) => EmergencyText.ResourceManager.GetString($"Decide_{word}", EmergencyText.Culture)!;
}
