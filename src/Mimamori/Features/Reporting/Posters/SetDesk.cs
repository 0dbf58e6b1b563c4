using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Reporting.Posters;

/// <summary>Who is called and within how many minutes somebody calls back: what the posters and the answer page promise.</summary>
public sealed class SetDesk(Database database)
{
    private const int MinutesMax = 24 * 60;

    public async Task<Problem?> HandleAsync(string? name, string? day, string? night, string? minutes, CancellationToken cancellation)
    {
        int? promised = string.IsNullOrWhiteSpace(minutes) ? null : int.TryParse(minutes.ToHalfWidth(), CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (promised is < 1 or > MinutesMax)
            return new Problem(PosterText.MinutesWrong);
        var desk = await database.ReportDesks.FirstOrDefaultAsync(cancellation);
        if (desk is null)
            database.Add(desk = new ReportDesk());
        (desk.Name, desk.DayPhone, desk.NightPhone, desk.CallBackMinutes) = (Typed.Words(name, ReportTable.NameMax), Typed.Words(day, ReportTable.NameMax), Typed.Words(night, ReportTable.NameMax), promised);
        database.Log("report.desk", desk.Name ?? PosterText.Desk, desk.Id, $"{desk.DayPhone} / {desk.NightPhone} / {desk.CallBackMinutes}");
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
