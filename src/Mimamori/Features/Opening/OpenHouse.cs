using System.Net;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Opening;

/// <summary>Opens the house to its own machines, or shuts it again.</summary>
public sealed class OpenHouse(Database database, DataFolder data, HouseCertificates certificates)
{
    public async Task<Result<OpenSettings>> HandleAsync(IEnumerable<string> addresses, string? extraName, CancellationToken cancellation)
    {
        if (await database.Institutions.AnyAsync(house => house.Id == database.InstitutionId && house.IsSample, cancellation))
            return new Problem(OpeningText.NotInSample);
        var present = OpenSettings.AddressesOfThisMachine().Select(found => found.Address).ToHashSet();
        var chosen = addresses.Where(present.Contains).Distinct().ToList();
        if (chosen.Count == 0)
            return new Problem(OpeningText.ChooseAddress);
        var name = (extraName ?? "").Trim().ToLowerInvariant();
        if (name.Length > 0 && (!OpenSettings.IsName(name) || IPAddress.TryParse(name, out _)))
            return new Problem(string.Format(OpeningText.BadName, extraName));
        var settings = OpenSettings.Read(data) with { Addresses = chosen, Names = name.Length > 0 ? [name] : [] };
        Write(data, certificates, settings);
        database.Log("opening.opened", string.Join(", ", chosen), null, string.Join(", ", settings.AllNames));
        await database.SaveChangesAsync(cancellation);
        return settings;
    }

    public static void Write(DataFolder data, HouseCertificates certificates, OpenSettings settings)
    {
        certificates.MakeAuthority(settings);
        certificates.Server(settings);
        settings.Write(data);
    }

    public async Task ShutAsync(CancellationToken cancellation)
    {
        (OpenSettings.Read(data) with { Addresses = [] }).Write(data);
        database.Log("opening.shut", database.Actor.Name);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>A new authority: for a key that may have been copied, or a name the old one may not speak for.</summary>
    public async Task RenewAsync(CancellationToken cancellation)
    {
        certificates.MakeAuthority(OpenSettings.Read(data), again: true);
        database.Log("opening.renewed", database.Actor.Name);
        await database.SaveChangesAsync(cancellation);
    }
}
