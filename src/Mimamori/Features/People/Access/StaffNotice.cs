using Mimamori.Features.Papers;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People.Access;

/// <summary>What is kept about staff, what for, who sees it and how long. Who stands in the table of <see cref="AccessMatrix"/>; how long is what the daily job does.</summary>
public static class StaffNotice
{
    public static IReadOnlyList<PaperColumn> Columns =>
        [new(AccessText.NoticeWhat, 52, Strong: true), new(AccessText.NoticeWhy, 38), new(AccessText.NoticeWho, 48), new(AccessText.NoticeHowLong, 40)];

    public static IReadOnlyList<PaperRow> Rows =>
    [
        Of("Account", "people"), Of("Places", "people", (int)OldSignIns.KeptFor.TotalDays), Of("Activity", "activity"), Of("Names", "ledger"), Of("Guesses", "people", (int)Guesses.KeptFor.TotalDays),
    ];

    private static PaperRow Of(string kind, string row, int days = 0) => PaperRow.Of(
        Word(kind, "What"), Word(kind, "Why"), string.Format(Word(kind, "Who"), Roles(AccessMatrix.Row(row))), string.Format(Word(kind, "HowLong"), days));

    private static string Roles(AccessRow row) => string.Join("、", AccessTable.Roles.Where(role => row.Of(role) != Allowed.None).Select(PeopleWords.Of));

    private static string Word(string kind, string cell) => AccessText.ResourceManager.GetString($"Notice{kind}{cell}", AccessText.Culture)!;
}
