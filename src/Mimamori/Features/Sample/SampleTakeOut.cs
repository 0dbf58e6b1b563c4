using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Ledger;
using Mimamori.Features.TakeOut;

namespace Mimamori.Features.Sample;

/// <summary>What leaves the sample house: one thing out, one overdue, one asked for, one back, and a month of a contractor's runs.</summary>
internal static class SampleTakeOut
{
    public static void Write(Database database, DateOnly today)
    {
        var laptop = Item("M-01", "訪問用ノートPC 1", TakeOutKind.Laptop, YesNo.Yes, YesNo.Yes, YesNo.Yes);
        var tablet = Item("M-02", "往診タブレット", TakeOutKind.Tablet, YesNo.Yes, YesNo.Yes, YesNo.Yes);
        var stick = Item("M-03", "学会発表用USB", TakeOutKind.Usb, YesNo.Unknown, YesNo.No, YesNo.No);
        var phone = Item("M-04", "オンコール携帯", TakeOutKind.Phone, YesNo.No, YesNo.Yes, YesNo.Yes);
        database.AddRange(laptop, tablet, stick, phone);
        database.AddRange(
            Loan(database, laptop, "見本 訪問看護師", "訪問（北町）", today, isOut: true),
            Loan(database, stick, "見本 研修医", "学会（札幌）", today.AddDays(-3), isOut: true),
            Loan(database, tablet, "見本 内科医師", "往診", today.AddDays(1), isOut: false),
            Loan(database, phone, "見本 当直医", null, today.AddDays(-1), isOut: true, isBack: true));
        WriteRuns(database, today);
    }

    private static void WriteRuns(Database database, DateOnly today)
    {
        if (database.DataOuts.Local.FirstOrDefault(row => row.Carrier == Carrier.Usb) is not { } regular)
            return;
        for (var month = 1; month <= 3; month++)
            database.Add(new UsbRun
            {
                DataOutId = regular.Id, On = today.AddMonths(-month), CarriedBy = "見本 医事課", PeopleAbout = 1800, Encrypted = YesNo.Yes, At = database.Now.AddMonths(-month), By = "見本 医事課",
                BackAt = month > 1 ? database.Now.AddMonths(-month).AddDays(2) : null, Erased = month > 1 ? YesNo.Yes : YesNo.Unknown,
            });
    }

    private static TakeOutItem Item(string number, string name, TakeOutKind kind, YesNo patients, YesNo encrypted, YesNo wipe) =>
        new() { Number = number, Name = name, Kind = kind, HoldsPatientData = patients, PeopleAbout = patients == YesNo.Yes ? 40 : null, Encrypted = encrypted, CanWipe = wipe, WhoWipes = wipe == YesNo.Yes ? "見本 情報担当" : null, Head = "見本 看護部長" };

    private static Loan Loan(Database database, TakeOutItem item, string borrower, string? purpose, DateOnly due, bool isOut, bool isBack = false)
    {
        var at = due.AddDays(-2).ToDateTime(new TimeOnly(0, 30), DateTimeKind.Utc);
        return new Loan
        {
            ItemId = item.Id, Borrower = borrower, Purpose = purpose, Due = due, AskedAt = at, AskedBy = borrower,
            DecidedAt = isOut ? at : null, DecidedBy = isOut ? "見本 情報担当" : null, OutAt = isOut ? at : null, OutBy = isOut ? "見本 情報担当" : null, BackAt = isBack ? database.Now : null, BackBy = isBack ? "見本 情報担当" : null,
        };
    }
}
