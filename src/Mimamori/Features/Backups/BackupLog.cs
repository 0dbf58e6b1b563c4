using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;

namespace Mimamori.Features.Backups;

/// <summary>What the program does to the data as a whole, told to every real house in it.</summary>
public sealed class BackupLog(Database database, DataFolder data)
{
    public Task TellTakenAsync(BackupRecord record, CancellationToken cancellation) => TellAsync("backup.taken", record.Name, null, cancellation);

    /// <summary>The restore itself ran while no database was open.</summary>
    public async Task TellRestoredAsync(CancellationToken cancellation)
    {
        if (RestoreJournal.ReadDone(data) is not { } done)
            return;
        await TellAsync("backup.restored", done.Backup, $"{done.BackupTakenAt:yyyy-MM-dd HH:mm} UTC", cancellation);
        RestoreJournal.ForgetDone(data);
    }

    private async Task TellAsync(string verb, string subject, string? detail, CancellationToken cancellation)
    {
        foreach (var house in await database.Institutions.Where(house => !house.IsSample).Select(house => house.Id).ToListAsync(cancellation))
        {
            database.Actor = Actor.ProgramFor(house);
            database.Log(verb, subject, null, detail);
            await database.SaveChangesAsync(cancellation);
        }
    }
}
