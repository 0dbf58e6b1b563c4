namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// The second lock: the database itself refuses to change or take out a line of the log. Whoever holds the file can break it;
/// the chain is what then tells. Laid at each start, because a rebuilt table loses its triggers.
/// </summary>
public static class ChainLock
{
    public static IReadOnlyList<string> Names { get; } = ["ActivityKeepsLines", "ActivityKeepsSeals", "ActivityKeepsWords", "AnchorsKeepLines", "AnchorsKeepWords"];

    public const string Sql = """
        CREATE TRIGGER IF NOT EXISTS "ActivityKeepsLines" BEFORE DELETE ON "Activity"
        BEGIN SELECT RAISE(ABORT, 'a line of the activity log is never taken out'); END;
        CREATE TRIGGER IF NOT EXISTS "ActivityKeepsSeals" BEFORE UPDATE ON "Activity" WHEN OLD."Sequence" IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a sealed line of the activity log is never changed'); END;
        CREATE TRIGGER IF NOT EXISTS "ActivityKeepsWords" BEFORE UPDATE OF "Id", "InstitutionId", "At", "AccountId", "Actor", "Verb", "Subject", "SubjectId", "Detail" ON "Activity"
        BEGIN SELECT RAISE(ABORT, 'a line of the activity log is never changed'); END;
        CREATE TRIGGER IF NOT EXISTS "AnchorsKeepLines" BEFORE DELETE ON "ActivityAnchors"
        BEGIN SELECT RAISE(ABORT, 'an anchor of the activity log is never taken out'); END;
        CREATE TRIGGER IF NOT EXISTS "AnchorsKeepWords" BEFORE UPDATE ON "ActivityAnchors"
        BEGIN SELECT RAISE(ABORT, 'an anchor of the activity log is never changed'); END;
        """;
}
