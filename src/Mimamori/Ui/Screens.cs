using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.People.Access;

namespace Mimamori.Ui;

public enum ScreenGroup { First, Safety, Devices, Outside, People, Papers, Care }

/// <summary>
/// A screen is a line of the menu with all that belongs to it: the pages under its address and those it owns (its forms, its details,
/// its prints). A small house always has those marked Small; another one shows up when <paramref name="Needed"/> says so.
/// </summary>
public sealed record Screen(string Href, Func<string> Label, ScreenGroup Group, bool Small = false, Func<Database, Task<bool>>? Needed = null, IReadOnlyList<string>? Owns = null)
{
    public bool Has(string path) => IsAt(path) || (Owns ?? []).Any(own => IsUnder(path, own));

    /// <summary>The page itself or one beneath it; the mark in the menu goes to this before a screen that merely owns the page.</summary>
    public bool IsAt(string path) => Href == "/" ? path == "/" : IsUnder(path, Href);

    private static bool IsUnder(string path, string own) => path == own || path.StartsWith(own + "/", StringComparison.Ordinal);
}

/// <summary>Every screen of the menu, one line each, in the order of the menu.</summary>
public static class Screens
{
    /// <summary>What a clinic with five PCs meets at once (practice.md 0 and 5): more is a menu nobody reads.</summary>
    public const int MostInSmallHouse = 12;

    public const string Cookie = "screens";

    public static IReadOnlyList<Screen> All { get; } =
    [
        new("/", () => UiText.Home, ScreenGroup.First, Small: true, Owns: ["/me", "/who-may", "/stopped", "/emergency", "/kit"]),
        new("/reports", () => Features.Reporting.Morning.MorningText.Title, ScreenGroup.Safety, Small: true),
        new("/reports/phone", () => Features.Reporting.Phone.PhoneText.Title, ScreenGroup.Safety),
        new("/reports/where", () => Features.Reporting.Morning.MorningText.Where, ScreenGroup.Safety),
        new("/measures", () => Features.Improving.ImprovingText.List, ScreenGroup.Safety, Needed: database => database.Measures.AnyAsync()),
        new("/committee", () => Features.Rhythm.RhythmText.Committee, ScreenGroup.Safety, Needed: database => database.Reports.AnyAsync()),
        new("/news", () => Features.Rhythm.RhythmText.NewsTitle, ScreenGroup.Safety, Needed: database => database.News.AnyAsync()),
        new("/director", () => Features.Directing.DirectingText.Title, ScreenGroup.Safety),
        new("/walk", () => UiText.WalkRound, ScreenGroup.Devices, Small: true, Owns: ["/s"]),
        new("/ledger", () => UiText.Ledger, ScreenGroup.Devices, Small: true),
        new("/map", () => UiText.Map, ScreenGroup.Devices, Small: true),
        new("/discovery", () => UiText.Discovery, ScreenGroup.Devices),
        new("/sort-out", () => UiText.ThreeLists, ScreenGroup.Devices, Needed: database => database.SeenDevices.AnyAsync(device => device.GoneAt == null)),
        new("/care-systems", () => UiText.CareSystems, ScreenGroup.Devices),
        new("/places", () => UiText.Places, ScreenGroup.Devices),
        new("/vendors", () => UiText.Vendors, ScreenGroup.Outside, Small: true, Owns: ["/remote"]),
        new("/lines", () => UiText.Lines, ScreenGroup.Outside, Needed: database => database.Lines.AnyAsync(line => line.ArchivedAt == null)),
        new("/remote", () => UiText.RemoteWays, ScreenGroup.Outside, Needed: async database => await database.RemoteWays.AnyAsync(way => way.ArchivedAt == null)
            || await database.Vendors.AnyAsync(vendor => vendor.ArchivedAt == null && vendor.RemoteMaintenance == YesNo.Yes)),
        new("/services", () => UiText.OutsideServices, ScreenGroup.Outside, Needed: database => database.Set<OutsideService>().AnyAsync(service => service.ArchivedAt == null)),
        new("/data-out", () => UiText.DataOut, ScreenGroup.Outside),
        new("/information", () => UiText.InformationPlaces, ScreenGroup.Outside),
        new("/take-out", () => Features.TakeOut.TakeOutText.Title, ScreenGroup.Outside, Needed: database => database.TakeOutItems.AnyAsync(item => item.ArchivedAt == null)),
        new("/contacts", () => UiText.Contacts, ScreenGroup.People, Small: true, Owns: ["/leaving"]),
        new("/leaving", () => UiText.Leaving, ScreenGroup.People),
        new("/rules", () => Features.HouseRules.RulesText.Title, ScreenGroup.People, Needed: database => database.HouseRules.AnyAsync(rule => rule.ArchivedAt == null)),
        new("/drills", () => Features.Drills.DrillText.Title, ScreenGroup.People, Needed: database => database.Drills.AnyAsync()),
        new("/training", () => Features.Training.TrainingText.Title, ScreenGroup.People, Needed: database => database.Attendances.AnyAsync(), Owns: ["/cases"]),
        new("/people", () => UiText.People, ScreenGroup.People, Needed: async database => await database.Memberships.CountAsync(membership => membership.InstitutionId == database.InstitutionId) > 1),
        new("/checklist", () => UiText.Checklist, ScreenGroup.Papers, Small: true, Owns: ["/help"]),
        new("/evidence", () => Features.EvidenceStore.EvidenceText.Title, ScreenGroup.Papers, Needed: database => database.Evidence.AnyAsync()),
        new("/inspections", () => Features.Inspections.InspectionText.Title, ScreenGroup.Papers, Needed: database => database.Inspections.AnyAsync()),
        new("/print/set", () => UiText.PrintSet, ScreenGroup.Papers, Small: true, Owns: ["/print"]),
        new("/guideline", () => Features.Checklists.Guideline.GuidelineText.Title, ScreenGroup.Papers),
        new("/help", () => UiText.Help, ScreenGroup.Papers),
        new("/backup", () => UiText.Backup, ScreenGroup.Care, Small: true, Owns: ["/health"]),
        new("/health", () => UiText.Health, ScreenGroup.Care),
        new("/open", () => UiText.OpenToHouse, ScreenGroup.Care, Owns: ["/trust"]),
        new("/activity", () => UiText.Activity, ScreenGroup.Care),
        new("/house", () => UiText.HouseSettings, ScreenGroup.Care, Small: true, Owns: ["/start"]),
    ];

    /// <summary>Those of a small house, and then what it needs now, as far as twelve go; a larger house sees all.</summary>
    public static async Task<IReadOnlyList<Screen>> ForAsync(Database database, Institution house, bool all)
    {
        List<Screen> mine = [.. All.Where(screen => AccessMatrix.MayLook(database.Actor.Role, screen.Href))];
        if (all || house.Size != HouseSize.Small)
            return mine;
        List<Screen> shown = [.. mine.Where(screen => screen.Small)];
        foreach (var screen in mine.Where(screen => screen is { Small: false, Needed: not null }))
            if (shown.Count < MostInSmallHouse && await screen.Needed!(database))
                shown.Add(screen);
        return [.. All.Where(shown.Contains)];
    }

    public static string Of(ScreenGroup group) => UiText.ResourceManager.GetString($"Group{group}", UiText.Culture) ?? "";

    public static bool WantsAll(HttpContext context) => context.Request.Cookies[Cookie] == "all";

    /// <summary>"Show every screen" is a matter of one person at one browser, so a cookie keeps it.</summary>
    public static void MapScreens(this WebApplication app) => app.MapGet("/menu/{choice}", (string choice, string? back, HttpContext context) =>
    {
        context.Response.Cookies.Append(Cookie, choice == "all" ? "all" : "few", new CookieOptions { MaxAge = TimeSpan.FromDays(400), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true });
        return Results.LocalRedirect(Languages.IsLocal(back) ? back! : "/");
    });
}
