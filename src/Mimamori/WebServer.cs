using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.ActivityLog;
using Mimamori.Features.Backups;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.Contacts;
using Mimamori.Features.Discovery;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.FirstDay;
using Mimamori.Features.Health;
using Mimamori.Features.Home;
using Mimamori.Features.HouseRules;
using Mimamori.Features.Improving;
using Mimamori.Features.Inspections;
using Mimamori.Features.Leaving;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping;
using Mimamori.Features.Opening;
using Mimamori.Features.Papers;
using Mimamori.Features.People;
using Mimamori.Features.RedFolder;
using Mimamori.Features.Reporting;
using Mimamori.Features.Rhythm;
using Mimamori.Features.Sample;
using Mimamori.Features.Sensors;
using Mimamori.Features.Stopped;
using Mimamori.Features.TakeOut;
using Mimamori.Features.Training;
using Mimamori.Features.WalkRound;
using Mimamori.Ui;

namespace Mimamori;

/// <summary>Puts the server together. Tests start this very server, on a free port and an empty folder.</summary>
public static class WebServer
{
    public static WebApplication Build(DataFolder data, string urls, Action<WebApplicationBuilder>? change = null, OpenSettings? open = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = data.Path });
        var settings = open ?? new OpenSettings();
        var certificates = new HouseCertificates(data, TimeProvider.System);
        builder.ListenTo(urls, settings, certificates);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(certificates);
        builder.Services.AddOpening();
        builder.Services.AddRateLimits();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(data.KeysFolder)).SetApplicationName("mimamori");
        builder.Services.AddDatabase(data);
        builder.Services.AddDurableWrites();
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddPeople();
        builder.Services.AddDiscovery();
        builder.Services.AddSensors();
        builder.Services.AddFirstDay();
        builder.Services.AddHome();
        builder.Services.AddPapers();
        builder.Services.AddActivityLog();
        builder.Services.AddBackups();
        builder.Services.AddHealth();
        builder.Services.AddChecklists();
        builder.Services.AddInspections();
        builder.Services.AddLedger();
        builder.Services.AddBooks();
        builder.Services.AddContacts();
        builder.Services.AddDrills();
        builder.Services.AddEmergency();
        builder.Services.AddLeaving();
        builder.Services.AddMapping();
        builder.Services.AddEvidenceStore();
        builder.Services.AddWalkRound();
        builder.Services.AddRedFolder();
        builder.Services.AddReporting();
        builder.Services.AddImproving();
        builder.Services.AddTakeOut();
        builder.Services.AddTraining();
        builder.Services.AddHouseRules();
        builder.Services.AddSample();
        builder.Services.AddLanguages();
        change?.Invoke(builder);
        return Assemble(builder.Build());
    }

    /// <summary>Brings the database up to this program's shape before the first request; one of a newer program is refused and left as it is.</summary>
    public static async Task<Problem?> PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        if (await scope.ServiceProvider.GetRequiredService<UpgradeDatabase>().HandleAsync(cancellation) is { } refused)
            return refused;
        await DatabaseChoice.PrepareAsync(database, cancellation);
        await scope.ServiceProvider.GetRequiredService<BackupLog>().TellRestoredAsync(cancellation);
        return null;
    }

    private static WebApplication Assemble(WebApplication app)
    {
        app.UseMiddleware<PlainGate>();
        // A cookie made under https never travels without it.
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.SameAsRequest });
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problem", CreateScopeForErrors = true,
            StatusCodeSelector = failure => DiskRefusal.Is(failure) ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status500InternalServerError,
        });
        // A page that says "not found" has used up its scope's navigation; the problem page needs a scope of its own.
        app.UseStatusCodePagesWithReExecute("/problem", "?status={0}", createScopeForStatusCodePages: true);
        // The problem page is looked at, whatever the request wanted: as a post it would ask for a form's token again.
        app.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                context.Request.Method = HttpMethods.Get;
            return next(context);
        });
        // After the gate, which sends some requests to a page of its own.
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseMiddleware<HouseOfRequest>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<Flash>();
        app.UseAntiforgery();
        app.UseMiddleware<OncePerForm>();
        app.MapEmbeddedFiles();
        app.MapLanguages();
        app.MapScreens();
        app.MapPeople();
        app.MapOpening();
        app.MapActivityLog();
        app.MapBackups();
        app.MapHealth();
        app.MapHome();
        app.MapDiscovery();
        app.MapSensors();
        app.MapChecklists();
        app.MapInspections();
        app.MapFirstDay();
        app.MapLedger();
        app.MapBooks();
        app.MapContacts();
        app.MapDrills();
        app.MapEmergency();
        app.MapStopped();
        app.MapLeaving();
        app.MapMapping();
        app.MapEvidenceStore();
        app.MapWalkRound();
        app.MapRedFolder();
        app.MapReporting();
        app.MapImproving();
        app.MapRhythm();
        app.MapTakeOut();
        app.MapTraining();
        app.MapHouseRules();
        app.MapSample();
        app.MapRazorComponents<App>();
        return app;
    }
}
