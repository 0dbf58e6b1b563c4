using Mimamori.Ui;

namespace Mimamori.Features.People.Access;

/// <summary>
/// Who may do what, once: the server asks it at each request, the menu hides by it, the page /who-may prints it in words, and a test
/// walks every route of the server against it. A route that is not here is open to nobody.
/// </summary>
public static class AccessMatrix
{
    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        //                                                          D: director, P: patient safety, S: system safety, O: operator, W: ward staff, V: viewer
        //                                                          DPSOWV
        new("public", () => AccessText.AreaPublic,                 "EEEEEE", "/sign-in", "/first", "/shared", "/report", "/trust", "/over-https", "/problem", "/language", "/assets", "/health/live", "/_framework", "/sensor")
            { Anybody = Allowed.Edit, NeedsHouse = false },
        new("session", () => UiText.SignOut,                       "EEEEEE", "/sign-out", "/menu", "/shared/here", "/shared/more", "POST /house") { NeedsHouse = false },
        new("own", () => AccessText.AreaOwn,                       "EEEEEE", "/me", "/print/codes") { PinSuffices = false },
        new("rules", () => AccessText.Title,                       "RRRRRR", "/who-may", "/print/who-may", "/print/staff-notice"),
        new("home", () => UiText.Home,                             "EEEERR", "/", "/today", "/sample"),
        new("ledger", () => AccessText.AreaLedger,                 "EEEERR", "/ledger", "/care-systems", "/places", "/walk", "/s", "/files", "/print/ledger", "/print/stickers", "/print/walk-sheet"),
        new("map", () => AccessText.AreaMap,                       "EEEERR", "/map", "/print/map", "/print/pull-order", "/print/cable-stickers"),
        new("discovery", () => AccessText.AreaDiscovery,           "EEEERR", "/discovery", "/sort-out", "/print/still-there", "/print/outside-questions", "/print/collector-guide", "/print/mirror-letter"),
        new("outside", () => AccessText.AreaOutside,               "EEEERR", "/vendors", "/lines", "/remote", "/services", "/data-out", "/information",
            "/print/lines", "/print/remote", "/print/services", "/print/data-out", "/print/information", "/print/ask"),
        new("contacts", () => AccessText.AreaContacts,             "EEEERR", "/contacts", "/leaving", "/print/contacts", "/print/leaving", "/print/ward-card"),
        new("checklist", () => AccessText.AreaChecklist,           "EEEERR", "/checklist", "/evidence", "/inspections", "/guideline", "/bcp-table", "/disclosure", "/help", "/print/checklist", "/print/bcp-table", "/print/set", "/print/all"),
        new("drills", () => Drills.DrillText.Title,                "EEEERR", "/drills", "/print/drills"),
        new("training", () => Training.TrainingText.Title,         "EEEERR", "/training", "/cases", "/print/training"),
        new("training-own", () => AccessText.AreaTrainingOwn,      "EEEEEE", "POST /training/module/{module}/answer"),
        new("emergency", () => EmergencyMode.EmergencyText.Title,  "EEEERR", "/emergency", "/print/emergency"),
        new("declare", () => AccessText.AreaDeclare,               "EEEE--", "POST /emergency/declare"),
        new("propose", () => AccessText.AreaPropose,               "EEEEEE", "POST /emergency/propose"),
        new("kit", () => RedFolder.KitText.Title,                  "EEEERR", "/kit", "/print/red-folder"),
        // What only hands of the house may carry away; whether the backup goes along is asked as for a backup.
        new("kit-away", () => AccessText.AreaKit,                  "E-EE--", "POST /kit/download") { PinSuffices = false },
        new("stopped", () => Stopped.StoppedText.Title,            "EEEERR", "/stopped", "/print/stopped"),
        new("rules-of-house", () => HouseRules.RulesText.Title,    "EEEERR", "/rules", "/print/rules"),
        new("rules-read", () => AccessText.AreaRulesRead,          "EEEEEE", "POST /rules/{id:guid}/read"),
        new("take-out", () => TakeOut.TakeOutText.Title,           "EEEERR", "/take-out", "/print/take-out"),
        new("take-out-ask", () => AccessText.AreaTakeOutAsk,       "EEEEE-", "POST /take-out/ask"),
        new("losses", () => TakeOut.Losses.LossText.List,          "EEEE--", "/take-out/losses", "/print/take-out/losses"),
        new("improving", () => Improving.ImprovingText.List,        "EEEERR", "/measures"),
        new("committee", () => Rhythm.RhythmText.Committee,        "EEEE--", "/committee", "/print/committee"),
        new("director", () => Directing.DirectingText.Title,       "EEEE--", "/director", "/print/director"),
        new("news", () => Rhythm.RhythmText.NewsTitle,             "EEEERR", "/news", "/print/news", "/print/study"),
        new("read", () => Rhythm.RhythmText.NewsTitle,             "EEEEEE", "POST /news/{id:guid}/read"),
        new("reports", () => AccessText.AreaReports,               "EEEE--", "/reports", "/print/reports"),
        // Whoever answers the telephone takes reports; where each is stuck everybody may see.
        new("report-desk", () => AccessText.AreaReportDesk,        "EEEEE-", "/reports/phone", "/reports/paper"),
        new("report-paper", () => AccessText.AreaReportPaper,      "EEEERR", "/reports/where", "/print/report-pad", "/print/report-poster", "/print/report-cards"),
        new("settings", () => UiText.HouseSettings,                "EEEERR", "/house"),
        new("forms", () => AccessText.AreaForms,                   "EEEE--", "/start", "/ledger/new", "/ledger/{Id:guid}/edit", "/walk/enter", "/walk/enter-one", "/walk/this-terminal", "/walk/swap",
            "/vendors/{Id:guid}", "/vendors/new", "/care-systems/{Id:guid}", "/care-systems/new", "/lines/{Id:guid}", "/lines/new", "/places/{Id:guid}", "/places/new",
            "/contacts/{Id:guid}", "/contacts/new", "/contacts/outside/{Id:guid}", "/contacts/outside/new", "/data-out/{Id:guid}", "/data-out/new", "/information/{Id:guid}", "/information/new",
            "/stopped/forms/{Id:guid}", "/stopped/forms/new", "/training/materials/{Id:guid}", "/training/materials/new", "/rules/new", "/rules/{Id:guid}/edit", "/take-out/items/{Id:guid}", "/take-out/items/new", "/take-out/disposals/{Id:guid}", "/take-out/disposals/new", "/remote/{Id:guid}", "/remote/new", "/services/{Id:guid}", "/services/new"),
        new("health", () => UiText.Health,                         "EEEERR", "/health"),
        new("activity", () => UiText.Activity,                     "EEEE--", "/activity", "/print/log-slip") { PinSuffices = false },
        new("backup", () => UiText.Backup,                         "EREE--", "/backup") { PinSuffices = false },
        new("copies", () => AccessText.AreaCopies,                 "E-EE--", "/backup/files", "/print/backup-passphrase") { PinSuffices = false },
        new("people", () => AccessText.AreaPeople,                 "E-EE--", "/people") { PinSuffices = false },
        new("opening", () => UiText.OpenToHouse,                   "E-EE--", "/open", "/print/poster") { PinSuffices = false },
    ];

    private static readonly Dictionary<string, AccessRow> ByRoute =
        Rows.SelectMany(row => row.Routes.Select(route => (route, row))).ToDictionary(pair => pair.route, pair => pair.row);

    public static AccessRow Row(string key) => Rows.First(row => row.Key == key);

    /// <summary>The row of a route: one for its very verb and address, else that of the nearest address above it.</summary>
    public static AccessRow? Find(string method, string route)
    {
        if (ByRoute.TryGetValue($"{method} {route}", out var exact))
            return exact;
        for (var path = route; path.Length > 1; path = path[..path.LastIndexOf('/')])
            if (ByRoute.TryGetValue(path, out var row))
                return row;
        return route == "/" ? ByRoute["/"] : null;
    }

    /// <summary>Looking needs less than sending.</summary>
    public static Allowed Needs(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Allowed.Read : Allowed.Edit;

    public static bool Allows(Asker who, string method, string route) => Find(method, route)?.For(who) >= Needs(method);

    public static bool MayLook(Role role, string route) => Allows(new Asker(role), HttpMethods.Get, route);
}
