using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Mimamori.Features.ActivityLog;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.Backups.Offline;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Checklists.Guideline.Duties;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Contacts;
using Mimamori.Features.Contacts.Calls;
using Mimamori.Features.Discovery;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.FirstDay;
using Mimamori.Features.Home;
using Mimamori.Features.HouseRules;
using Mimamori.Features.Discovery.Outside;
using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.Improving;
using Mimamori.Features.Inspections;
using Mimamori.Features.Inspections.Earnings;
using Mimamori.Features.Institutions;
using Mimamori.Features.Leaving;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Features.People.Terminals;
using Mimamori.Features.RedFolder;
using Mimamori.Features.Reporting;
using Mimamori.Features.Rhythm;
using Mimamori.Features.Sensors;
using Mimamori.Features.Stopped;
using Mimamori.Features.TakeOut;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Features.Training;
using Mimamori.Features.Vendors;
using Mimamori.Features.WalkRound.Stickers;

namespace Mimamori.Data;

/// <summary>
/// Everything the program keeps. <see cref="Actor"/> says for which house it works: rows of other houses are invisible
/// (a query filter on every <see cref="IOwned"/>) and new rows are stamped with it.
/// </summary>
public abstract class Database(DbContextOptions options, TimeProvider clock) : IdentityUserContext<Account, Guid>(options)
{
    public Actor Actor { get; set; } = Actor.Nobody;

    /// <summary>To the microsecond, which is what every database we run on keeps.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime is var now ? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)) : default;

    /// <summary>The form this request came with; it is kept with the first change that is saved (see <see cref="OncePerForm"/>).</summary>
    public PostedForm? Form { get; set; }

    /// <summary>For a change that is handed on to <see cref="HotWrites"/>: the form goes with it, and with it where it is answered to.</summary>
    public PostedForm? TakeForm(string location)
    {
        var form = Form;
        Form = null;
        form?.Location = location;
        return form;
    }

    public Guid InstitutionId => Actor.InstitutionId;

    /// <summary>Whether the program is at work of its own on rows of any house; PostgreSQL's policies let it through.</summary>
    public bool IsAcrossHouses { get; private set; }

    public DbSet<Institution> Institutions => Set<Institution>();
    public DbSet<Site> Sites => Set<Site>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();
    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();
    public DbSet<GuessLimit> Guesses => Set<GuessLimit>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<BreakGlassCode> BreakGlassCodes => Set<BreakGlassCode>();
    public DbSet<SharedTerminal> SharedTerminals => Set<SharedTerminal>();
    public DbSet<ActivityEntry> Activity => Set<ActivityEntry>();
    public DbSet<ActivityAnchor> ActivityAnchors => Set<ActivityAnchor>();
    public DbSet<ActivityHead> ActivityHeads => Set<ActivityHead>();
    public DbSet<PostedForm> PostedForms => Set<PostedForm>();
    public DbSet<Asset> Assets => Set<Asset>();
    public DbSet<Join> Joins => Set<Join>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<AssetChange> AssetChanges => Set<AssetChange>();
    public DbSet<KeptDifference> KeptDifferences => Set<KeptDifference>();
    public DbSet<LedgerLayout> LedgerLayouts => Set<LedgerLayout>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<DisclosureNo> DisclosureNoes => Set<DisclosureNo>();
    public DbSet<ProgrammeDate> ProgrammeDates => Set<ProgrammeDate>();
    public DbSet<GuidelineDuty> GuidelineDuties => Set<GuidelineDuty>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<OfflineCopy> OfflineCopies => Set<OfflineCopy>();
    public DbSet<StickerRun> StickerRuns => Set<StickerRun>();
    public DbSet<Place> Places => Set<Place>();
    public DbSet<Line> Lines => Set<Line>();
    public DbSet<PullStep> PullSteps => Set<PullStep>();
    public DbSet<MapArrangement> MapArrangements => Set<MapArrangement>();
    public DbSet<CareSystem> CareSystems => Set<CareSystem>();
    public DbSet<Vendor> Vendors => Set<Vendor>();
    public DbSet<RemoteWay> RemoteWays => Set<RemoteWay>();
    public DbSet<OutsideService> OutsideServices => Set<OutsideService>();
    public DbSet<DataOut> DataOuts => Set<DataOut>();
    public DbSet<Drill> Drills => Set<Drill>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<Material> Materials => Set<Material>();
    public DbSet<KitMade> KitsMade => Set<KitMade>();
    public DbSet<Emergency> Emergencies => Set<Emergency>();
    public DbSet<PaperForm> PaperForms => Set<PaperForm>();
    public DbSet<OutsideBody> OutsideBodies => Set<OutsideBody>();
    public DbSet<CallTest> CallTests => Set<CallTest>();
    public DbSet<HouseRule> HouseRules => Set<HouseRule>();
    public DbSet<TakeOutItem> TakeOutItems => Set<TakeOutItem>();
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<UsbRun> UsbRuns => Set<UsbRun>();
    public DbSet<Disposal> Disposals => Set<Disposal>();
    public DbSet<Loss> Losses => Set<Loss>();
    public DbSet<InformationPlace> InformationPlaces => Set<InformationPlace>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<CapturePoint> CapturePoints => Set<CapturePoint>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<ImportReport> ImportReports => Set<ImportReport>();
    public DbSet<SeenDevice> SeenDevices => Set<SeenDevice>();
    public DbSet<Interface> Interfaces => Set<Interface>();
    public DbSet<IdentityClaim> IdentityClaims => Set<IdentityClaim>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<SeenConnection> SeenConnections => Set<SeenConnection>();
    public DbSet<AnnouncedSession> AnnouncedSessions => Set<AnnouncedSession>();
    public DbSet<OutsideQuestion> OutsideQuestions => Set<OutsideQuestion>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<OfficialForm> OfficialForms => Set<OfficialForm>();
    public DbSet<OfficialItem> OfficialItems => Set<OfficialItem>();
    public DbSet<Signature> Signatures => Set<Signature>();
    public DbSet<Snooze> Snoozes => Set<Snooze>();
    public DbSet<Sensor> Sensors => Set<Sensor>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<SecondReport> SecondReports => Set<SecondReport>();
    public DbSet<ReportNote> ReportNotes => Set<ReportNote>();
    public DbSet<ReportPoint> ReportPoints => Set<ReportPoint>();
    public DbSet<ReportDesk> ReportDesks => Set<ReportDesk>();
    public DbSet<Analysis> Analyses => Set<Analysis>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<News> News => Set<News>();
    public DbSet<StartAnswer> StartAnswers => Set<StartAnswer>();
    public DbSet<StartRow> StartRows => Set<StartRow>();

    /// <summary>For the queue of imports, a terminal's key, an envelope's code: what says which house it is about, or is about all of them. Until it is disposed.</summary>
    public IDisposable AcrossHouses()
    {
        IsAcrossHouses = true;
        return new End(() => IsAcrossHouses = false);
    }

    /// <summary>A transaction that looks and then writes, with nobody writing in between.</summary>
    public abstract Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation);

    /// <summary>Adds one line to the activity log; it is saved with the change it tells of.</summary>
    public void Log(string verb, string subject, Guid? subjectId = null, string? detail = null) => Activity.Add(LineOf(verb, subject, subjectId, detail));

    /// <summary>A line that is not saved with this database's changes but handed on, to <see cref="HotWrites"/>.</summary>
    public ActivityEntry LineOf(string verb, string subject, Guid? subjectId = null, string? detail = null) => new()
    {
        InstitutionId = InstitutionId,
        At = Now,
        AccountId = Actor.AccountId,
        Actor = Actor.Name,
        Verb = verb,
        Subject = subject,
        SubjectId = subjectId,
        Detail = detail,
    };

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Stamp();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Stamp();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(Database).Assembly);
        foreach (var owned in builder.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType)))
            FilterByHouse.MakeGenericMethod(owned.ClrType).Invoke(this, [builder]);
        foreach (var versioned in builder.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)))
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
    }

    private sealed class End(Action action) : IDisposable
    {
        public void Dispose() => action();
    }

    private static readonly MethodInfo FilterByHouse =
        typeof(Database).GetMethod(nameof(OnlyOwnRows), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void OnlyOwnRows<T>(ModelBuilder builder) where T : class, IOwned
    {
        Expression<Func<T, bool>> ownRow = row => row.InstitutionId == InstitutionId;
        builder.Entity<T>().HasQueryFilter("house", ownRow);
        builder.Entity<T>().HasIndex(row => row.InstitutionId);
    }

    private void Stamp()
    {
        if (Form is { } form && ChangeTracker.HasChanges())
        {
            Form = null;
            Add(form);
        }
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry is { State: EntityState.Added, Entity: IOwned { } owned } && owned.InstitutionId == Guid.Empty)
                owned.InstitutionId = InstitutionId;
            if (entry is { State: EntityState.Modified, Entity: IVersioned versioned })
                versioned.Version++;
        }
    }
}
