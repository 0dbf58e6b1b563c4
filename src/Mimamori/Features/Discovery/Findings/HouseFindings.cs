using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.Legs;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Findings;

/// <summary>One thing that deserves a second look, and the machines it is about.</summary>
public sealed record HouseFinding(string Code, IReadOnlyList<FactRow> Machines);

/// <summary>
/// Everything found in the house, what lets somebody in first. The wire tells most of it; what only shows beside the ledger (a VPN box
/// nobody listed) or over all points (a machine in two nets) is worked out here.
/// </summary>
public sealed class HouseFindings(Database database)
{
    /// <summary>By what it opens: a way in from outside, a bridge, what is broken open inside, what is weak, what is untidy.</summary>
    private static readonly string[] WorstFirst =
    [
        "remote-access-from-outside", "remote-control-to-outside", "vpn-box-not-listed", "eligibility-bridge", "two-legs", "always-on-line", "smb1-in-use", "telnet-in-use", "snmp-default-community",
        "rdp-without-tls", "ssh1-in-use", "old-operating-system", "care-device-asks-outside", "dicom-across-zones", "ftp-in-use", "smb-signing-not-required", "llmnr-nbns-in-use", "old-tls-in-use", "certificate-expired", "vpn-line",
    ];

    /// <summary>Care devices have nothing to ask of name servers outside: their nets are meant to be closed.</summary>
    private static readonly string[] CareKinds = ["modality", "pacs", "analyzer", "patient-monitor", "infusion-pump", "nurse-call"];

    /// <summary>People name the point they captured at; any of our languages tells that it is the eligibility net.</summary>
    private static readonly string[] EligibilityWords = [.. Languages.All.Select(language => FindingText.ResourceManager.GetString("EligibilityWord", CultureInfo.GetCultureInfo(language.Culture))!).Distinct()];

    public async Task<List<HouseFinding>> ReadAsync(CancellationToken cancellation)
    {
        var found = (await OnTheWireAsync(cancellation)).Concat(await VpnBoxesAsync(cancellation)).Concat(await CareDevicesOutsideAsync(cancellation))
            .Concat(await DicomAcrossAsync(cancellation)).Concat(await LegsAsync(cancellation)).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2);
        var names = await SeenNames.Of(database, database.SeenDevices).ToDictionaryAsync(name => name.Id, cancellation);
        return [.. found.OrderBy(group => Array.IndexOf(WorstFirst, group.Key) is >= 0 and var place ? place : WorstFirst.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new HouseFinding(group.Key, [.. group.Where(names.ContainsKey).Select(id => names[id].ToFactRow(null)).OrderBy(row => row.Label, StringComparer.CurrentCulture)]))
            .Where(finding => finding.Machines.Count > 0)];
    }

    private async Task<List<(string Code, Guid Machine)>> OnTheWireAsync(CancellationToken cancellation) =>
        [.. (await database.Observations.Where(row => row.Kind == ObservationKind.Finding).Select(row => new { row.Name, row.SeenDeviceId }).Distinct().ToListAsync(cancellation))
            .Select(row => (row.Name, row.SeenDeviceId))];

    /// <summary>What ends a tunnel and is no box of a line in the register.</summary>
    private async Task<List<(string, Guid)>> VpnBoxesAsync(CancellationToken cancellation)
    {
        var listed = database.Lines.Where(line => line.ArchivedAt == null && line.BoxId != null).Select(line => line.BoxId!.Value);
        var boxes = await database.SeenDevices
            .Where(device => device.Kind == "vpn-gateway" || device.Observations.Any(row => row.Kind == ObservationKind.Finding && row.Name == "vpn-line"))
            .Where(device => !database.Joins.Any(join => join.SeenDeviceId == device.Id && join.UndoneAt == null && listed.Contains(join.AssetId)))
            .Select(device => device.Id).ToListAsync(cancellation);
        return boxes.ConvertAll(id => ("vpn-box-not-listed", id));
    }

    private async Task<List<(string, Guid)>> CareDevicesOutsideAsync(CancellationToken cancellation)
    {
        var asking = await database.SeenConnections.Where(talk => talk.Outside && talk.Port == 53 && talk.From != null && CareKinds.Contains(talk.From.Kind))
            .Select(talk => talk.FromId!.Value).Distinct().ToListAsync(cancellation);
        return asking.ConvertAll(id => ("care-device-asks-outside", id));
    }

    /// <summary>Pictures and names of patients, readable on every device between two zones (DICOM PS3.15 Annex B knows TLS).</summary>
    private async Task<List<(string, Guid)>> DicomAcrossAsync(CancellationToken cancellation)
    {
        var talks = await database.SeenConnections.Where(talk => talk.Protocol == "dicom" && talk.FromId != null && talk.ToId != null).Select(talk => new
        {
            talk.FromId,
            From = talk.From!.Interfaces.Select(card => card.Vlan).ToList(),
            To = talk.To!.Interfaces.Select(card => card.Vlan).ToList(),
        }).AsSplitQuery().ToListAsync(cancellation);
        return [.. talks.Where(talk => AreApart(talk.From, talk.To)).Select(talk => ("dicom-across-zones", talk.FromId!.Value))];
    }

    private static bool AreApart(List<int?> from, List<int?> to) => from.OfType<int>().Any() && to.OfType<int>().Any() && !from.OfType<int>().Intersect(to.OfType<int>()).Any();

    private async Task<List<(string, Guid)>> LegsAsync(CancellationToken cancellation)
    {
        var picture = await HousePicture.LoadAsync(database, cancellation);
        var realms = Realms.Of(picture.Seen);
        var points = picture.Seen.SelectMany(seen => seen.Points).Where(point => Array.Exists(EligibilityWords, word => point.Name.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(point => point.Id).ToHashSet();
        return [.. picture.Seen.Select(seen => (seen.Id, Legs: TwoLegs.Of(seen, realms))).Where(pair => pair.Legs is not null)
            .Select(pair => (pair.Legs!.Legs.Any(leg => leg.Points.Intersect(points).Any()) ? "eligibility-bridge" : "two-legs", pair.Id))];
    }
}
