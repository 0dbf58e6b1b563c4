using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.WalkRound.Stickers;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.TakeOut;

/// <summary>Asked for, allowed, handed out, back again; each a line of the log.</summary>
public sealed class LendItem(Database database)
{
    public const int NameMax = 80, PurposeMax = 200, DaysMax = 366;

    public sealed record Input(Guid ItemId, string? Borrower, string? Purpose, string? Due);

    /// <summary>By what a scanner types (a number, or the address in the QR), or by the thing's name.</summary>
    public static TakeOutItem? Find(IReadOnlyCollection<TakeOutItem> items, string? typed)
    {
        if (Typed.Words(typed, PurposeMax) is not { } text)
            return null;
        var key = StickerNumbers.Key(Uri.UnescapeDataString(text[(text.LastIndexOfAny(['/', '=']) + 1)..]));
        return items.FirstOrDefault(item => new[] { item.Number, item.Asset?.Number }.OfType<string>().Any(number => StickerNumbers.Key(number) == key))
            ?? items.FirstOrDefault(item => item.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Somebody of the ward asks; whoever may decide does both in one press and hands it over.</summary>
    public async Task<Result<Loan>> AskAsync(Input input, bool handsOver, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        if (await database.TakeOutItems.FirstOrDefaultAsync(item => item.Id == input.ItemId && item.ArchivedAt == null, cancellation) is not { } item)
            return new Problem(TakeOutText.NoSuchItem);
        if (Typed.Words(input.Borrower, NameMax) is not { } borrower)
            return new Problem(TakeOutText.NeedsBorrower);
        if (Typed.Day(input.Due) is not { } due || due < today || due > today.AddDays(DaysMax))
            return new Problem(TakeOutText.NeedsDue);
        var loan = new Loan { ItemId = item.Id, Item = item, Borrower = borrower, Purpose = Typed.Words(input.Purpose, PurposeMax), Due = due, AskedAt = database.Now, AskedBy = database.Actor.Name };
        database.Add(loan);
        if (handsOver)
            HandOver(loan);
        database.Log(handsOver ? "loan.out" : "loan.asked", item.Name, loan.Id, borrower);
        return await SaveAsync(loan, cancellation);
    }

    public Task<Result<Loan>> AllowAsync(Guid id, bool isAllowed, CancellationToken cancellation) => StepAsync(id, LoanStage.Asked, isAllowed ? "loan.allowed" : "loan.refused",
        loan => (loan.DecidedAt, loan.DecidedBy, loan.IsRefused) = (database.Now, database.Actor.Name, !isAllowed), cancellation);

    public Task<Result<Loan>> HandOverAsync(Guid id, CancellationToken cancellation) => StepAsync(id, LoanStage.Allowed, "loan.out", HandOver, cancellation);

    public Task<Result<Loan>> BackAsync(Guid id, CancellationToken cancellation) => StepAsync(id, LoanStage.Out, "loan.back",
        loan => (loan.BackAt, loan.BackBy) = (database.Now, database.Actor.Name), cancellation);

    /// <summary>Pressed by mistake: it is still out.</summary>
    public Task<Result<Loan>> NotBackAsync(Guid id, CancellationToken cancellation) => StepAsync(id, LoanStage.Back, "loan.not-back",
        loan => (loan.BackAt, loan.BackBy) = (null, null), cancellation);

    /// <summary>First the borrower, then the section's head.</summary>
    public Task<Result<Loan>> ToldAsync(Guid id, CancellationToken cancellation) => StepAsync(id, LoanStage.Out, "loan.told", loan =>
    {
        if (loan.BorrowerToldAt is null)
            loan.BorrowerToldAt = database.Now;
        else
            loan.HeadToldAt ??= database.Now;
    }, cancellation);

    private void HandOver(Loan loan)
    {
        (loan.DecidedAt, loan.DecidedBy) = (loan.DecidedAt ?? database.Now, loan.DecidedBy ?? database.Actor.Name);
        (loan.OutAt, loan.OutBy) = (database.Now, database.Actor.Name);
    }

    private async Task<Result<Loan>> StepAsync(Guid id, LoanStage from, string verb, Action<Loan> step, CancellationToken cancellation)
    {
        if (await database.Loans.Include(loan => loan.Item).FirstOrDefaultAsync(loan => loan.Id == id, cancellation) is not { } loan)
            return new Problem(UiText.ProblemNotFound);
        if (loan.Stage != from)
            return new Problem(string.Format(TakeOutText.AlreadyAt, TakeOutWords.Of(loan.Stage)));
        step(loan);
        database.Log(verb, loan.Item!.Name, loan.Id, loan.Borrower);
        return await SaveAsync(loan, cancellation);
    }

    private async Task<Result<Loan>> SaveAsync(Loan loan, CancellationToken cancellation)
    {
        if (await IsOutOtherwiseAsync(loan, cancellation))
            return new Problem(TakeOutText.IsOut);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return loan;
        }
        catch (DbUpdateException)
        {
            // The other desk was faster: the index knew it before the question above could.
            if (await IsOutOtherwiseAsync(loan, cancellation))
                return new Problem(TakeOutText.IsOut);
            throw;
        }
    }

    private async Task<bool> IsOutOtherwiseAsync(Loan loan, CancellationToken cancellation) => loan.Stage == LoanStage.Out
        && await database.Loans.AnyAsync(other => other.ItemId == loan.ItemId && other.Id != loan.Id && other.OutAt != null && other.BackAt == null && other.LostAt == null, cancellation);
}
