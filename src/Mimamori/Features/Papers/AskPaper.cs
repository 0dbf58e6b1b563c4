using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists;

namespace Mimamori.Features.Papers;

/// <summary>A letter to one vendor; without a name the line stays blank for the pen.</summary>
public sealed record AskLetter(string? Vendor, IReadOnlyList<PaperRow> Rows);

/// <summary>
/// Letters with what the house is asking: the vendor questions of all items that wait for a vendor, or of one topic.
/// A letter is Japanese whatever the reader's language is: it goes to a company here.
/// </summary>
public sealed class AskPaper(Database database)
{
    /// <summary>The sheet's height for address, text and sender.</summary>
    public const double AboveMm = 48;
    public const int DaysToAnswer = 20;

    /// <summary>Three lines for the pen: an ideographic space keeps its line.</summary>
    private const string RoomToWrite = "\u3000\n\u3000\n\u3000";

    public static IReadOnlyList<PaperColumn> Columns => [new(Word("AskNumber"), 14), new(Word("AskQuestion"), 92), new(Word("AskAnswer"), 72)];

    public async Task<IReadOnlyList<AskLetter>> ReadAsync(string? topic, CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var view = (await ChecklistPage.ReadAsync(database, (await Checklists.Official.OfficialShelf.NewestForAsync(database, house.Kind, cancellation)).Id, cancellation))!;
        PaperRow[] rows = [.. view.Lines.Where(line => topic is null ? line.Answer?.Value == AnswerValue.AskingVendor : line.Item.Topic == topic).Select(RowOf).OfType<PaperRow>()];
        if (rows.Length == 0)
            return [];
        var vendors = await database.Vendors.AsNoTracking().Where(vendor => vendor.ArchivedAt == null).OrderBy(vendor => vendor.Name).Select(vendor => vendor.Name).ToListAsync(cancellation);
        return [.. vendors.DefaultIfEmpty(null).Select(vendor => new AskLetter(vendor, rows))];
    }

    public static string Word(string key) => PaperText.ResourceManager.GetString(key, CultureInfo.GetCultureInfo("ja"))!;

    private static PaperRow? RowOf(ChecklistLine line) =>
        ChecklistContent.Clinic.Of(line.Item.Topic).VendorQuestion is { } question ? new PaperRow([line.Item.Number, question.Ja, RoomToWrite]) : null;
}
