using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.TakeOut.Losses;

/// <summary>From "it is gone" to "it is settled": each step with its minute and a line of the log.</summary>
public sealed class HandleLoss(Database database, SendReport send)
{
    public const int LettersMax = 500;

    public sealed record Input(Guid? ReportId, Guid? LoanId, Guid? ItemId, string? What, TakeOutKind Kind, string? LostBy, string? Where, string? LostAt, string? KnownAt, YesNo Patients, string? People, YesNo Encrypted, YesNo Wrongful);

    public async Task<Result<Loss>> OpenAsync(Input input, CancellationToken cancellation)
    {
        var loan = await database.Loans.Include(row => row.Item).FirstOrDefaultAsync(row => row.Id == input.LoanId, cancellation);
        var item = loan?.Item ?? await database.TakeOutItems.FirstOrDefaultAsync(row => row.Id == input.ItemId, cancellation);
        if ((Typed.Words(input.What, LendItem.PurposeMax) ?? item?.Name) is not { } what)
            return new Problem(LossText.NeedsWhat);
        var (lost, known) = (Moment(input.LostAt), Moment(input.KnownAt) ?? database.Now);
        if (known > database.Now || lost > database.Now)
            return new Problem(LossText.NotAhead);
        var report = await database.Reports.FirstOrDefaultAsync(row => row.Id == input.ReportId, cancellation) ?? await ReportAsync(input, what, lost, cancellation);
        if (await database.Losses.FirstOrDefaultAsync(row => row.ReportId == report.Id, cancellation) is { } already)
            return already;
        var loss = database.Add(new Loss
        {
            ReportId = report.Id, ItemId = item?.Id, LoanId = loan?.Id, What = what, Kind = item?.Kind ?? input.Kind, LostBy = Typed.Words(input.LostBy, LendItem.NameMax) ?? loan?.Borrower, Where = Typed.Words(input.Where, LettersMax),
            LostAt = lost, KnownAt = known, HoldsPatientData = input.Patients, PeopleAbout = Typed.Number(input.People), Encrypted = input.Encrypted, CanWipe = item?.CanWipe ?? YesNo.Unknown, Wrongful = input.Wrongful,
        }).Entity;
        loan?.LostAt = database.Now;
        database.Log("loss.opened", what, loss.Id);
        await database.SaveChangesAsync(cancellation);
        return loss;
    }

    public Task<Result<Loss>> DoneAsync(Guid id, string? act, string? note, CancellationToken cancellation) => ChangeAsync(id, "loss.act", act, loss =>
    {
        if (LossGuide.Here.Acts.Find(known => known.Id == act) is not { } known || loss.Acts.Exists(done => done.Act == known.Id))
            return UiText.ProblemNotFound;
        database.Add(new LossAct { LossId = loss.Id, Act = known.Id, At = database.Now, By = database.Actor.Name, Note = Typed.Words(note, LettersMax) });
        return null;
    }, cancellation);

    /// <summary>Pressed by mistake.</summary>
    public Task<Result<Loss>> UndoneAsync(Guid id, string? act, CancellationToken cancellation) => ChangeAsync(id, "loss.act-undone", act, loss =>
    {
        if (loss.Acts.Find(done => done.Act == act) is not { } done)
            return UiText.ProblemNotFound;
        database.Remove(done);
        return null;
    }, cancellation);

    public Task<Result<Loss>> DirectorToldAsync(Guid id, string? name, CancellationToken cancellation) => ChangeAsync(id, "loss.director-told", name, loss =>
    {
        (loss.DirectorTold, loss.DirectorToldAt) = (Typed.Words(name, LendItem.NameMax) ?? LossText.Director, database.Now);
        return null;
    }, cancellation);

    public Task<Result<Loss>> DecideAsync(Guid id, bool? possible, string? because, YesNo wrongful, CancellationToken cancellation) => ChangeAsync(id, "loss.decided", possible?.ToString(), loss =>
    {
        if (possible is null)
            return LossText.NeedsDecision;
        if (possible == false && Typed.Words(because, LettersMax) is null)
            return LossText.NeedsReason;
        (loss.PossibleLeak, loss.Because, loss.Wrongful) = (possible, Typed.Words(because, LettersMax), wrongful);
        (loss.DecidedAt, loss.DecidedBy) = (database.Now, database.Actor.Name);
        loss.Report!.Leak = possible == true ? Leak.Possible : Leak.None;
        return null;
    }, cancellation);

    public Task<Result<Loss>> SentAsync(Guid id, string? which, string? on, CancellationToken cancellation) => ChangeAsync(id, "loss.sent", which, loss =>
    {
        if (Typed.Day(on) is not { } day || day > JapanTime.Day(database.Now) || day < JapanTime.Day(loss.KnownAt))
            return LossText.NeedsSentDay;
        if (which == "full")
            loss.FullSentOn = day;
        else
            loss.FirstSentOn = day;
        return null;
    }, cancellation);

    /// <summary>Found again: the loan is back too, and whether somebody looked inside is still to be decided.</summary>
    public async Task<Result<Loss>> FoundAsync(Guid id, CancellationToken cancellation)
    {
        var loanId = await database.Losses.Where(loss => loss.Id == id).Select(loss => loss.LoanId).FirstOrDefaultAsync(cancellation);
        var loan = await database.Loans.FirstOrDefaultAsync(row => row.Id == loanId, cancellation);
        return await ChangeAsync(id, "loss.found", null, loss =>
        {
            loss.FoundAt ??= database.Now;
            loan?.BackAt ??= database.Now;
            loan?.BackBy ??= database.Actor.Name;
            return null;
        }, cancellation);
    }

    public Task<Result<Loss>> CloseAsync(Guid id, bool isClosed, CancellationToken cancellation) => ChangeAsync(id, isClosed ? "loss.closed" : "loss.reopened", null, loss =>
    {
        if (isClosed && loss.PossibleLeak is null)
            return LossText.DecideFirst;
        loss.ClosedAt = isClosed ? database.Now : null;
        return null;
    }, cancellation);

    private async Task<Report> ReportAsync(Input input, string what, DateTime? lost, CancellationToken cancellation) => (await send.HandleAsync(
        new SendReport.Input(Guid.CreateVersion7(), ReportWay.Phone, "lost", Extent.One, input.Patients, Happening.Now, PatientEffect.None)
        {
            PlaceText = input.Where, Line = what, Reporter = input.LostBy, TakenBy = database.Actor.Name, SeenAt = lost,
        }, cancellation)).Report;

    private async Task<Result<Loss>> ChangeAsync(Guid id, string verb, string? detail, Func<Loss, string?> change, CancellationToken cancellation)
    {
        if (await database.Losses.Include(loss => loss.Acts).Include(loss => loss.Report).FirstOrDefaultAsync(loss => loss.Id == id, cancellation) is not { } loss)
            return new Problem(UiText.ProblemNotFound);
        if (change(loss) is { } refused)
            return new Problem(refused);
        database.Log(verb, loss.What, loss.Id, detail);
        await database.SaveChangesAsync(cancellation);
        return loss;
    }

    private static DateTime? Moment(string? typed) =>
        DateTime.TryParseExact(typed, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year > 2000 ? JapanTime.ToUtc(moment) : null;
}
